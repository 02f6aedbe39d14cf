alter table reception.card
    add column note text not null default ''; -- for the appointment that is booked from it, never a diagnosis
