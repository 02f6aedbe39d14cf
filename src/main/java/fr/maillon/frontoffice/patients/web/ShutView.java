package fr.maillon.frontoffice.patients.web;

/** A record that does not open: why, and whether it is confidential. */
record ShutView(String why, boolean confidential) {}
