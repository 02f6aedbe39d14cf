package fr.maillon.foundation.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What nearly every transaction would ask first: it travels with the beginning of each, and the answer waits in {@link
 * Recall} under {@link #key}. Whoever implements it asks for itself what has been forgotten there.
 */
public interface FirstQuestion {
    /** One statement without parameters, which begins nothing and locks nothing. */
    String statement();

    Object key();

    /** All rows, from before the first. */
    Object answer(ResultSet rows) throws SQLException;
}
