package fr.maillon.frontoffice.desk.web;

import fr.maillon.frontoffice.desk.web.CardView.ProposalsView;
import org.jspecify.annotations.Nullable;

/** What came of keeping an hour: {@code others} when it could not be. */
record KeptView(String sentence, @Nullable ProposalsView others) {}
