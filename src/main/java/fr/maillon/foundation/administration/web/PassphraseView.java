package fr.maillon.foundation.administration.web;

/** The sheet handed to whoever signs in for the first time, or forgot: shown once. */
record PassphraseView(String id, String name, String login, String words, String address) {
    /** Masked: it holds a password. */
    @Override
    public String toString() {
        return "PassphraseView[***]";
    }
}
