package fr.maillon.foundation.layout;

import java.util.List;

/**
 * What stands around the body of a page, whoever made the body.
 *
 * @param signedIn whether somebody is at this desk; the outside pages (login, first run, outage) have nobody
 * @param account opaque identifier of the account, which the browser puts beside the drafts it keeps; empty outside
 * @param fictive a training or demonstration structure: said on every page and every printed sheet
 * @param locked the desk waits for its owner; the page is rendered all the same, behind the lock
 * @param path path of the request, without its query
 * @param assets version of the static files, see {@link Assets}
 * @param lockAfter seconds without a key or a pointer after which this desk locks itself; 0 outside
 * @param passwordDays days left to whoever must soon choose another password; -1 when nothing presses
 * @param shortcuts what may be begun from every page; a page of shape {@code desk} gives them a place of its own
 */
public record Frame(
        boolean signedIn,
        String account,
        String accountName,
        String structureName,
        String siteName,
        String deskName,
        boolean fictive,
        boolean locked,
        String path,
        String assets,
        int lockAfter,
        int passwordDays,
        List<Entry> navigation,
        List<Shortcut> shortcuts) {

    public Frame {
        navigation = List.copyOf(navigation);
        shortcuts = List.copyOf(shortcuts);
    }

    /** The frame of a page that needs no account. */
    public static Frame outside(String path, String assets) {
        return new Frame(false, "", "", "", "", "", false, false, path, assets, 0, -1, List.of(), List.of());
    }

    /** Address of a static file that browsers may keep for ever: {@code css/maillon.css} becomes {@code /s/…/css/maillon.css}. */
    public String asset(String file) {
        return Assets.PREFIX + assets + "/" + file;
    }

    /** Whether the entry leads to the place where this page stands, or else to its neighbour. */
    public boolean shows(Entry entry) {
        if (navigation.stream().anyMatch(this::holds)) {
            return holds(entry);
        }
        return part(path).equals(part(entry.path()));
    }

    private boolean holds(Entry entry) {
        return path.equals(entry.path()) || path.startsWith(entry.path() + "/");
    }

    /** The first step of a path: {@code /agenda}. */
    private static String part(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    /**
     * A place reached from every page.
     *
     * @param icon name of a drawing of {@code icons.jte}
     * @param count how many things wait there; nothing is shown for 0
     */
    public record Entry(String label, String path, String icon, int count) {}
}
