package fr.maillon.foundation.layout;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The static files of the product as one versioned set: a change in any of them changes the address of all, so that
 * browsers keep them for ever and never hold a stale one.
 */
@Component
public class Assets {
    static final String PREFIX = "/s/";
    static final String LOCATION = "classpath:/static/";
    private static final int VERSION_DIGITS = 12;

    private final String version;
    private final Map<String, byte[]> bundles;

    Assets() throws IOException {
        this.version = fingerprint(new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**/*.*"));
        this.bundles =
                Map.of("css/maillon.css", Bundle.of("css/maillon.css"), "js/maillon.js", Bundle.of("js/maillon.js"));
    }

    /** Stands in the address of every static file; see {@link Frame#asset}. */
    public String version() {
        return version;
    }

    Map<String, byte[]> bundles() {
        return bundles;
    }

    private static String fingerprint(Resource[] files) throws IOException {
        var digest = sha256();
        Arrays.sort(files, Comparator.comparing(Resource::getDescription));
        for (var file : files) {
            digest.update(file.getContentAsByteArray());
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
