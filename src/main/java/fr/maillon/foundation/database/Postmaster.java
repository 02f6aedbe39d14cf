package fr.maillon.foundation.database;

import java.time.Duration;
import java.util.List;

/** A running server: started by us, or found as a killed run left it. */
record Postmaster(Cluster cluster, long pid, int port) {
    private static final Duration PAUSE = Duration.ofMillis(200);

    boolean alive() {
        return ServerProcess.isPostmaster(pid, cluster.home().clusterName());
    }

    /** Ends sessions, writes everything down and waits for its end; forces it only when it does not obey. */
    void stop() {
        for (var mode : List.of("fast", "immediate")) {
            if (alive()) {
                Program.run(cluster.guise()
                        .command(List.of(
                                cluster.engine().program("pg_ctl"),
                                "stop",
                                "--wait",
                                "--timeout=60",
                                "--mode=" + mode,
                                "--pgdata=" + cluster.home().database())));
            }
        }
        if (alive()) {
            new ServerProcess(pid, true).end(true);
        }
        while (alive()) {
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("L’attente de la base de données a été interrompue.", e);
        }
    }
}
