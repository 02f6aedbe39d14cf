package fr.maillon.frontoffice.patients.contacts;

import fr.maillon.frontoffice.identity.Spelling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The languages people speak and interpreters know: their ISO 639 code, and how they are said in French. What is typed is
 * read by any of these; what cannot be read stays as it was typed.
 */
public final class Languages {
    /** An interpreter is needed, and nobody wrote for which language (ISO 639 « und »). */
    public static final String UNSAID = "und";

    /** The code, the name, then other words for it. */
    private static final String KNOWN = """
            sq albanais
            de allemand
            am amharique
            en anglais
            ar arabe, arabe littéral, arabe dialectal, darija
            hy arménien
            az azéri
            bm bambara
            eu basque
            bn bengali
            ber berbère, amazigh, tamazight
            be biélorusse
            my birman
            bs bosnien, bosniaque
            br breton
            bg bulgare
            km cambodgien, khmer
            ca catalan
            zh chinois, mandarin
            zdj comorien, shikomori
            ko coréen
            ht créole haïtien, haïtien
            gcf créole antillais, créole guadeloupéen, créole martiniquais
            rcf créole réunionnais
            hr croate
            da danois
            prs dari
            dyu dioula
            es espagnol, castillan
            et estonien
            fi finnois, finlandais
            fr français
            ka géorgien
            el grec
            gu gujarati
            he hébreu
            hi hindi
            hu hongrois
            ig igbo
            id indonésien
            it italien
            ja japonais
            kab kabyle
            ku kurde, kurmandji
            lo lao, laotien
            fsl langue des signes, langue des signes française, lsf
            lv letton
            ln lingala
            lt lituanien
            mk macédonien
            mg malgache
            ml malayalam
            mnk mandingue, malinké
            mn mongol
            nl néerlandais, hollandais, flamand
            ne népalais
            no norvégien
            om oromo
            ur ourdou, urdu
            ug ouïghour
            uz ouzbek
            ps pachto, pachtou, pashto
            pa pendjabi, panjabi
            fa persan, farsi, iranien
            ff peul, peulh, pulaar
            pl polonais
            pt portugais, brésilien
            rom romani, rom
            ro roumain, moldave
            ru russe
            sr serbe
            si singhalais, cinghalais
            sk slovaque
            sl slovène
            so somali
            snk soninké, sarakolé
            ckb sorani
            sus soussou
            sv suédois
            sw swahili
            tg tadjik
            tl tagalog, philippin
            ta tamoul
            ce tchétchène
            cs tchèque
            te télougou
            th thaï, thaïlandais
            bo tibétain
            ti tigrigna, tigrinya
            tr turc
            uk ukrainien
            vi vietnamien
            wo wolof
            yo yoruba
            """;

    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        KNOWN.lines().forEach(line -> {
            int cut = line.indexOf(' ');
            var code = line.substring(0, cut);
            var words = Arrays.stream(line.substring(cut).split(",", -1))
                    .map(String::strip)
                    .toList();
            NAMES.put(code, words.getFirst());
            CODES.put(Spelling.fold(code), code);
            words.forEach(word -> CODES.put(Spelling.fold(word), code));
        });
    }

    private Languages() {}

    /** Code and name, as a list shows them. */
    public static Map<String, String> all() {
        return new LinkedHashMap<>(NAMES);
    }

    /** As a box suggests them. */
    public static List<String> names() {
        return List.copyOf(NAMES.values());
    }

    /** « arabe », « Arabe » or « AR »: ar. */
    public static Optional<String> read(String typed) {
        return Optional.ofNullable(CODES.get(Spelling.fold(typed)));
    }

    /** The code of what was typed, else what was typed. */
    public static String code(String typed) {
        return read(typed).orElseGet(typed::strip);
    }

    /** How it is said; what is no known code is said as it is. */
    public static String name(String code) {
        return code.equals(UNSAID) ? "langue à préciser" : NAMES.getOrDefault(code, code);
    }
}
