package fr.maillon.training.demonstration;

import fr.maillon.foundation.access.Role;

/** The accounts with which one visits the demonstration, all with one passphrase. */
enum Post {
    SECRETARY("secretaire", "Nadia Ferlet", Role.SECRETAIRE),
    SECOND_SECRETARY("secretaire2", "Julie Chanaud", Role.SECRETAIRE),
    COORDINATOR("coordinatrice", "Martine Jourdaine", Role.COORDINATRICE),
    DOCTOR("medecin", "Dr Hélène Vasselin", Role.PROFESSIONNEL),
    MANAGER("gestionnaire", "Fabrice Brossier", Role.GESTIONNAIRE),
    ADMINISTRATOR("administrateur", "Rachid Mokraoui", Role.ADMINISTRATEUR),
    IDENTITY_REFERENT("referent", "Claire Guillermet", Role.REFERENT_IDENTITE),
    DPO("dpo", "Pauline Morandet", Role.DPO);

    /** Seven words, as the CNIL recommends for a phrase; no accent, so that any keyboard types it. */
    static final String PASSPHRASE = "le tilleul sent bon sous la pluie";

    private final String login;
    private final String displayName;
    private final Role role;

    Post(String login, String displayName, Role role) {
        this.login = login;
        this.displayName = displayName;
        this.role = role;
    }

    String login() {
        return login;
    }

    String displayName() {
        return displayName;
    }

    Role role() {
        return role;
    }
}
