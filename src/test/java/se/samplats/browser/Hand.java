package se.samplats.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody works a page: with a pointer, or by the keyboard alone. */
interface Hand {

    /** Follows a link or presses a button. */
    void press(Locator target);

    void write(Locator field, String text);

    /** @param day as {@code YYYY-MM-DD} */
    void date(Locator field, String day);

    void check(Locator box);

    void choose(Locator list, String value);

    /** Points and clicks, or taps. */
    record Pointer() implements Hand {

        @Override
        public void press(Locator target) {
            target.click();
        }

        @Override
        public void write(Locator field, String text) {
            field.fill(text);
        }

        @Override
        public void date(Locator field, String day) {
            field.fill(day);
        }

        @Override
        public void check(Locator box) {
            box.check();
        }

        @Override
        public void choose(Locator list, String value) {
            list.selectOption(value);
        }
    }

    /** Walks by Tab to what is meant, and uses no pointer at all. */
    record Keyboard(Page page) implements Hand {

        private static final int FARTHEST = 250;

        @Override
        public void press(Locator target) {
            walkTo(target);
            page.keyboard().press("Enter");
        }

        @Override
        public void write(Locator field, String text) {
            walkTo(field);
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type(text);
        }

        /** A date field takes its parts in the order of the browser's own language. */
        @Override
        public void date(Locator field, String day) {
            String[] part = day.split("-", 3);
            walkTo(field);
            page.keyboard().type(part[1] + part[2] + part[0]);
            if (!field.inputValue().equals(day)) {
                page.keyboard().press("Shift+Tab");
                walkTo(field);
                page.keyboard().type(part[0] + part[1] + part[2]);
            }
        }

        @Override
        public void check(Locator box) {
            if (box.isChecked()) {
                return;
            }
            if ("radio".equals(box.getAttribute("type"))) {
                walkTo(page.locator("input[type=radio][name='" + box.getAttribute("name") + "']"));
                page.keyboard().press("Space");
                for (int step = 0; !box.isChecked() && step < FARTHEST; step++) {
                    page.keyboard().press("ArrowDown");
                }
            } else {
                walkTo(box);
                page.keyboard().press("Space");
            }
        }

        /** Typing the beginning of an option's words chooses it. */
        @Override
        public void choose(Locator list, String value) {
            walkTo(list);
            String words = list.locator("option[value='" + value + "']").innerText();
            page.keyboard().type(words);
        }

        /** Tab after Tab, from where one is, until one of the targets has the focus. */
        private void walkTo(Locator targets) {
            for (int step = 0; step < FARTHEST; step++) {
                for (Locator target : targets.all()) {
                    if ((Boolean) target.evaluate("e => e === document.activeElement")) {
                        return;
                    }
                }
                page.keyboard().press("Tab");
            }
            throw new AssertionError("cannot be reached by Tab: " + targets);
        }
    }
}
