package fr.maillon.foundation.messages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A real SMTP conversation on loopback that gives every recipient the same answer. */
final class RefusingServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String answer;

    RefusingServer(String answer) {
        this.answer = answer;
        try {
            this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    MailTransport transport() {
        return new SmtpTransport(
                new MailSettings("127.0.0.1", socket.getLocalPort(), "", "", false, "", Duration.ofMinutes(1)));
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept();
                    var in = new BufferedReader(
                            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
                say(caller.getOutputStream(), "220 ready");
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    say(caller.getOutputStream(), line.startsWith("RCPT") ? answer : "250 well");
                }
            } catch (IOException hungUp) {
                // the next caller is served, or the test is over
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
