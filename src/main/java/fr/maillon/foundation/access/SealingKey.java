package fr.maillon.foundation.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The Ed25519 key that signs the heads of the trace; kept in a file beside the data, never in the database. */
final class SealingKey {
    private final KeyPair pair;

    private SealingKey(KeyPair pair) {
        this.pair = pair;
    }

    static Path fileIn(Path home) {
        return home.resolve("secrets").resolve("trace.key");
    }

    /** Reads the key of this home, or makes one the first time. */
    static SealingKey in(Path home) {
        var file = fileIn(home);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return new SealingKey(read(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has Ed25519", impossible);
        }
    }

    byte[] sign(byte[] head) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(head);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean signed(byte[] head, byte[] seal) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(pair.getPublic());
            signature.update(head);
            return signature.verify(seal);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(file.getParent());
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var encoder = Base64.getEncoder();
        var text = encoder.encodeToString(pair.getPublic().getEncoded()) + "\n"
                + encoder.encodeToString(pair.getPrivate().getEncoded()) + "\n";
        var fresh = Files.createTempFile(
                file.getParent(),
                "trace",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text);
        Files.move(fresh, file);
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        var lines = Files.readAllLines(file);
        var decoder = Base64.getDecoder();
        var factory = KeyFactory.getInstance("Ed25519");
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(decoder.decode(lines.get(0)))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines.get(1)))));
    }
}
