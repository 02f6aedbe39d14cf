package fr.maillon.foundation.layout;

import java.util.List;
import java.util.Map;

/**
 * A page that could not be made because something it stands on is away ({@code foundation/layout/outage.jte}, 503).
 *
 * @param title what is away, in a sentence for whoever works: « La base de données ne répond pas »
 * @param reference stands in the log beside the cause
 * @param method {@code get} or {@code post}, as the request was
 * @param path address of the request with its query
 * @param typed fields of the form, secrets left out: sent again when the answer comes back
 */
public record Outage(String title, String reference, String method, String path, Map<String, List<String>> typed) {}
