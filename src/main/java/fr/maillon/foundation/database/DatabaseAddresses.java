package fr.maillon.foundation.database;

/**
 * Where the database answers and as whom.
 *
 * @param url the JDBC URL without user or password
 * @param migrator owns the tables; for migrations only
 * @param application owns nothing and is held by row-level security
 */
public record DatabaseAddresses(String url, Credentials migrator, Credentials application) {
    /** A database login; its text shows the user only, so that it can be logged. */
    public record Credentials(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }
}
