package fr.maillon.frontoffice.reception;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed on a card.
 *
 * @param callbackPhone in any French writing; it is kept in E.164
 * @param note what whoever sees the person reads on the appointment booked from it
 */
public record CardEntry(
        String callerName,
        @Nullable Relation relation,
        String callbackPhone,
        String request,
        String verbatim,
        Triage triage,
        @Nullable UUID motif,
        Wish wish,
        String note) {}
