package io.github.binrec.samples.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes text. */
final class TextData {
    private static final long SEED = 0x74657874L;
    private static final int PIECES = 16;

    private static final String[] LATIN = {
        "the",
        "quick",
        "brown",
        "fox",
        "jumps",
        "over",
        "a",
        "lazy",
        "dog",
        "Straße",
        "Grüße",
        "über",
        "déjà",
        "vu",
        "señor",
        "mañana",
        "smørrebrød",
        "où",
        "façade",
        "naïve",
        "and",
        "so",
        "on",
        "without",
        "end",
        "1,234.50"
    };
    private static final String[] CHINESE = {
        "数据", "编码", "速度", "一个", "没有", "我们", "可以", "时间", "系统", "快速", "的", "了", "是", "在", "，", "。", "测试", "文件"
    };
    private static final String[] EMOJI = {"😀", "🚀", "🎉", "🐘", "🦊", "🌍", "🍕", "🔥", "🧪", "🎲", "👩", "👍🏽"};
    private static final String[] TYPOGRAPHY = {"“quoted”", "it’s", "€ 5", "—", "…", "Łódź", "Dvořák", "İstanbul"};

    private TextData() {}

    static List<TextPage> page() {
        SplittableRandom random = new SplittableRandom(SEED);
        return List.of(new TextPage(
                pieces(random, " ", LATIN), pieces(random, "", CHINESE), pieces(random, "", EMOJI), mixed(random)));
    }

    private static List<String> pieces(SplittableRandom random, String separator, String[] words) {
        List<String> pieces = new ArrayList<>(PIECES);
        for (int i = 0; i < PIECES; i++) {
            StringBuilder piece = new StringBuilder();
            // From a word or two to some hundred chars.
            for (int left = 1 << random.nextInt(8 - separator.length()); left > 0; left--) {
                piece.append(words[random.nextInt(words.length)]).append(separator);
            }
            pieces.add(piece.toString());
        }
        return pieces;
    }

    /**
     * Half of the pieces are European text with one or two chars beyond Latin-1, the others have something of each. What is beyond
     * stands at the beginning, at a space inside, or at the end.
     */
    private static List<String> mixed(SplittableRandom random) {
        List<String> latin = pieces(random, " ", LATIN);
        List<String> chinese = pieces(random, "", CHINESE);
        List<String> mixed = new ArrayList<>(PIECES);
        for (int i = 0; i < PIECES; i++) {
            String wide = i % 2 == 0
                    ? TYPOGRAPHY[random.nextInt(TYPOGRAPHY.length)]
                    : chinese.get(i) + EMOJI[random.nextInt(EMOJI.length)];
            String text = latin.get(i);
            int at = i % 3 == 0 ? 0 : i % 3 == 1 ? text.indexOf(' ', text.length() / 2) + 1 : text.length();
            mixed.add(text.substring(0, at) + wide + text.substring(at));
        }
        return mixed;
    }
}
