package fr.maillon.frontoffice.patients.web;

/** A record that does not open, and why. */
record ShutView(String why) {}
