package fr.maillon.frontoffice.desk.web;

/** An open card: a second call interrupts the first, which waits here; {@code next} is the one after the shown one. */
record TabView(String path, String icon, String since, String opened, String label, boolean current, boolean next) {}
