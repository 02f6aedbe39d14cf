package fr.maillon.frontoffice.agenda.arranging.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Someone or something whose time is booked, being written; {@code retire} is nothing for a new one. */
record ResourceView(
        String title,
        String detail,
        String path,
        @Nullable String retire,
        boolean thing,
        boolean interpreter,
        @Nullable String fault,
        Typed typed,
        Map<String, String> sites,
        Map<String, String> professions,
        String key) {}
