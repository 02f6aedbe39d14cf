package fr.maillon.bench;

import fr.maillon.MaillonApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product in a process of its own, on a home already filled. */
public final class Running implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> AS_AN_OPERATOR = List.of("./maillon", "run", "--empty");

    private final Path home;
    private final int port;
    private final List<String> command;
    private Process process;
    private Duration start = Duration.ZERO;

    private Running(Path home, int port, List<String> command) throws IOException {
        this.home = home;
        this.port = port;
        this.command = command;
        this.process = launch();
    }

    /** By {@code ./maillon run}; returns once it is ready to serve. */
    public static Running start(Path home) throws IOException {
        return start(home, AS_AN_OPERATOR);
    }

    /** The classes of this JVM, for the tests of a build that has no jar yet. */
    public static Running asCompiled(Path home) throws IOException {
        return start(
                home,
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MaillonApplication.class.getName(),
                        "--maillon.demo=false"));
    }

    private static Running start(Path home, List<String> command) throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var it = new Running(home, port, command);
        it.awaitReady();
        return it;
    }

    public int port() {
        return port;
    }

    /** From the command to the first ready answer. */
    public Duration startTime() {
        return start;
    }

    public long pid() {
        return process.pid();
    }

    /** The process that owns the database's files; its children serve the connections. */
    public long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("database/postmaster.pid"))
                .getFirst()
                .strip());
    }

    /** As when the power of this process alone fails. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public void restart() throws IOException {
        process = launch();
        awaitReady();
    }

    public void killDatabase() throws IOException {
        var postmaster = ProcessHandle.of(postmaster()).orElseThrow();
        var all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    private Process launch() throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MAILLON_HOME", home.toString());
        builder.environment().put("MAILLON_PORT", String.valueOf(port));
        builder.environment().remove("MAILLON_DATABASE_URL");
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(home.resolve("run.log").toFile()));
        return builder.start();
    }

    private void awaitReady() throws IOException {
        long began = System.nanoTime();
        var ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            while (!answers(http, ready)) {
                if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                    throw new IOException("Maillon did not start: see " + home.resolve("run.log"));
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
        start = Duration.ofNanos(System.nanoTime() - began);
    }

    private static boolean answers(HttpClient http, HttpRequest ready) throws InterruptedException {
        try {
            return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
