package fr.maillon.foundation.database;

import java.io.Serial;
import java.nio.file.Path;

/** Another run of the product holds this data directory: two would fight over one database. */
public final class HomeInUseException extends EngineException {
    @Serial
    private static final long serialVersionUID = 1L;

    HomeInUseException(Path home) {
        super("""
                Maillon est déjà lancé sur le dossier %s\u00a0: arrêtez-le d’abord, \
                ou indiquez un autre dossier par MAILLON_HOME.""".formatted(home));
    }
}
