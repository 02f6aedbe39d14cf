package fr.maillon.foundation.calendar;

/**
 * What public holidays depend on. {@code departement} is the official code (01–95, 2A, 2B, 971–988);
 * {@code goodFriday} says whether the commune has a Protestant or a mixed church, which only matters in
 * Alsace-Moselle (Code du travail L3134-13).
 */
public record HolidayPlace(String departement, boolean goodFriday) {}
