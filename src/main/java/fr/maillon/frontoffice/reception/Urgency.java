package fr.maillon.frontoffice.reception;

/**
 * The local scale of urgency. U0 keeps the caller and passes to the 15; in doubt one raises and passes to a doctor. A
 * secretary collects facts and applies what a doctor signed: she never lowers a level by herself.
 */
public enum Urgency {
    U0("15", "Vital\u00a0: garder la personne en ligne, passer au 15, prévenir le médecin présent"),
    U1("1 h", "Moins d’une heure\u00a0: interrompre le médecin"),
    U2("jour", "Le jour même\u00a0: créneau d’urgence, médecin prévenu"),
    U3("72 h", "Sous 48 à 72 heures\u00a0: premier créneau libre"),
    U4("prévu", "Programmé");

    private final String delay;
    private final String meaning;

    Urgency(String delay, String meaning) {
        this.delay = delay;
        this.meaning = meaning;
    }

    /** The delay, in a word. */
    public String delay() {
        return delay;
    }

    public String meaning() {
        return meaning;
    }
}
