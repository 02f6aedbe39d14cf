package fr.maillon.browser;

import com.microsoft.playwright.Page;

/** Counts acts the way the targets do: one key chord, one click, one committed field; letters typed in a name are none. */
final class Acts {
    private final Page page;
    private int count;

    Acts(Page page) {
        this.page = page;
    }

    void press(String key) {
        count++;
        page.keyboard().press(key);
    }

    int count() {
        return count;
    }
}
