package fr.maillon.foundation.administration.web;

/** What is being put in place, in a sentence. */
record PreparingView(String sentence) {}
