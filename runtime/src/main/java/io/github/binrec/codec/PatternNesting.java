package io.github.binrec.codec;

import java.util.regex.Pattern;

/**
 * How deep the groups and classes of a pattern nest, at most, found without compiling it. The JDK compiles patterns by recursion: one that
 * was made up to nest without end takes all of the stack, and if classes are initialized for the first time there, these fail for good
 * in the whole program ({@code java.util.Locale} among them).
 *
 * <p>The bound is never too low. It is too high for a few patterns, in which all parentheses and brackets count: those that may have
 * comments, that name control characters, or that quote nothing ({@code \Q\E}), after which the JDK takes the next character for
 * another than it looks like.
 */
final class PatternNesting {
    private static final Pattern SETS_COMMENTS = Pattern.compile("\\(\\?[a-zA-Z-]*x");

    private final String pattern;
    private final int most;

    /** The intersections in each class around the place, and the class itself. */
    private final int[] levels;

    /** Whether each of them has something in it: a bracket before that closes nothing. */
    private final boolean[] filled;

    private int depth;
    private int classes;

    private PatternNesting(String pattern, int most) {
        this.pattern = pattern;
        this.most = most;
        this.levels = new int[most + 2];
        this.filled = new boolean[most + 2];
    }

    /**
     * Tells whether a pattern could nest deeper than a bound.
     *
     * @param pattern the pattern's text
     * @param flags its flags
     * @param most the bound
     * @return false if it does not for sure
     */
    static boolean mayExceed(String pattern, int flags, int most) {
        if ((flags & Pattern.LITERAL) != 0 || openings(pattern) <= most) {
            return false;
        }
        boolean comments = (flags & Pattern.COMMENTS) != 0
                || SETS_COMMENTS.matcher(pattern).find();
        boolean doubtful = comments || pattern.contains("\\c") || pattern.contains("\\Q\\E");
        return doubtful || new PatternNesting(pattern, most).exceeds();
    }

    /** Everything that begins a level, wherever it stands. */
    private static int openings(String pattern) {
        int count = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '(' || c == '[' || pattern.startsWith("&&", i)) {
                count++;
            }
        }
        return count;
    }

    private boolean exceeds() {
        for (int i = 0; i < pattern.length() && depth <= most; ) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i = behindEscape(i);
            } else if (classes > 0) {
                i = behindElement(i, c);
            } else {
                i++;
                if (c == '[') {
                    i = enterClass(i);
                } else if (c == '(') {
                    depth++;
                } else if (c == ')' && --depth < 0) {
                    return false; // it closes nothing, and is as far as the JDK gets
                }
            }
        }
        return depth > most;
    }

    /** Steps over {@code \Q...\E} and {@code \x}; of an escape that is longer the rest has neither parentheses nor brackets. */
    private int behindEscape(int start) {
        if (classes > 0) {
            filled[classes] = true;
        }
        if (!pattern.startsWith("Q", start + 1)) {
            return start + 2;
        }
        int end = pattern.indexOf("\\E", start + 2);
        return end < 0 ? pattern.length() : end + 2;
    }

    private int behindElement(int start, char c) {
        if (c == '[') {
            filled[classes] = true;
            return enterClass(start + 1);
        }
        if (pattern.startsWith("&&", start)) {
            depth++;
            levels[classes]++;
            return start + 2;
        }
        if (c == ']' && filled[classes]) {
            depth -= levels[classes];
            classes--;
        } else {
            filled[classes] = true;
        }
        return start + 1;
    }

    private int enterClass(int start) {
        depth++;
        classes++;
        levels[classes] = 1;
        filled[classes] = false;
        return pattern.startsWith("^", start) ? start + 1 : start;
    }
}
