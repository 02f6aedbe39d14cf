package fr.maillon.frontoffice.agenda;

import java.time.LocalDate;

/** One day in figures: appointments that hold time, minutes open and minutes still free. */
public record DayCount(LocalDate date, int appointments, int openMinutes, int freeMinutes) {}
