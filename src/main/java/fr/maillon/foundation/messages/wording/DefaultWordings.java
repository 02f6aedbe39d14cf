package fr.maillon.foundation.messages.wording;

/** The texts a structure starts with; it may write its own. */
public final class DefaultWordings {
    private static final String FACTS = """
            {date} à {heure}
            {lieu}
            {adresse}

            À apporter\u00a0:
            {apporter}

            Avant de venir\u00a0:
            {consignes}

            Si vous ne pouvez pas venir\u00a0:
            {empechement}
            Téléphone\u00a0: {telephone}

            {expediteur}""";

    private static final String SHORT = "\n{adresse}\nEmpêché\u202f? {telephone}";

    private DefaultWordings() {}

    /** What an e-mail says. */
    public static Wording email(Occasion occasion) {
        return switch (occasion) {
            case CONFIRMATION -> new Wording("Rendez-vous du {date}", """
                    Bonjour,

                    Nous vous confirmons le rendez-vous{pour}\u00a0:

                    """ + FACTS);
            case CHANGE -> new Wording("Changement\u00a0: rendez-vous du {date}", """
                    Bonjour,

                    Le rendez-vous{pour} a changé. Ces indications remplacent les précédentes\u00a0:

                    """ + FACTS);
            case REMINDER -> new Wording("Rappel\u00a0: rendez-vous du {date}", """
                    Bonjour,

                    Nous vous rappelons le rendez-vous{pour}\u00a0:

                    """ + FACTS);
            case CANCELLATION -> new Wording("Annulation\u00a0: rendez-vous du {date}", """
                    Bonjour,

                    Le rendez-vous{pour} du {date} à {heure} est annulé. Vous n’avez plus à vous déplacer.

                    Pour convenir d’une autre date, appelez le {telephone}.

                    {expediteur}""");
        };
    }

    /** What a text message says; its title only names it in lists. No blank of it may hold more than a telephone shows. */
    public static Wording sms(Occasion occasion) {
        return switch (occasion) {
            case CONFIRMATION ->
                new Wording("Rendez-vous du {date}", "Rendez-vous{pour}\u00a0: {date} à {heure}" + SHORT);
            case CHANGE ->
                new Wording(
                        "Changement\u00a0: rendez-vous du {date}",
                        "Changement\u00a0: rendez-vous{pour} {date} à {heure}" + SHORT);
            case REMINDER ->
                new Wording(
                        "Rappel\u00a0: rendez-vous du {date}",
                        "Rappel\u00a0: rendez-vous{pour} {date} à {heure}" + SHORT);
            case CANCELLATION ->
                new Wording(
                        "Annulation\u00a0: rendez-vous du {date}",
                        "Annulé\u00a0: rendez-vous{pour} {date} à {heure}\nPour une autre date\u00a0: {telephone}");
        };
    }

    /** What a letter says around the facts it sets in big type: its title and its opening. */
    public static Wording paper(Occasion occasion) {
        return switch (occasion) {
            case CONFIRMATION -> new Wording("Votre rendez-vous", "Nous vous confirmons le rendez-vous suivant.");
            case CHANGE ->
                new Wording(
                        "Votre rendez-vous a changé",
                        "Les indications ci-dessous remplacent celles que vous aviez reçues.");
            case REMINDER -> new Wording("Rappel de votre rendez-vous", "Nous vous rappelons le rendez-vous suivant.");
            case CANCELLATION -> new Wording("Annulation de votre rendez-vous", """
                    Le rendez-vous du {date} à {heure} est annulé. Vous n’avez plus à vous déplacer.

                    Pour convenir d’une autre date, appelez le {telephone}.""");
        };
    }
}
