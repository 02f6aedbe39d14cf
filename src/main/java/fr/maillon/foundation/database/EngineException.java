package fr.maillon.foundation.database;

import java.io.Serial;

/** The database cannot be had; the message is a French sentence for whoever started the product, with what to do. */
public class EngineException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public EngineException(String sentence) {
        super(sentence);
    }

    public EngineException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
