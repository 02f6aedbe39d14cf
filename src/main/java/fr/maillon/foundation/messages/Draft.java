package fr.maillon.foundation.messages;

import java.time.Instant;

/** A message about to be kept: who asked for what, to whom it goes, and its words. */
record Draft(
        MessageId id, Step step, AppointmentNotice notice, ChosenWay chosen, Composed words, Instant at, Instant due) {}
