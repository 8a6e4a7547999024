package io.github.binrec.samples.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes videos. */
public final class MediaData {
    private static final long SEED = 0x6d65646961L;

    private MediaData() {}

    static List<MediaContent> classic() {
        return List.of(content("http://javaone.com/keynote", "Javaone Keynote", 18_000_000, 58_982_400));
    }

    /**
     * Makes videos that differ from the classic one in names and numbers.
     *
     * @param count how many
     * @return the videos
     */
    public static List<MediaContent> many(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<MediaContent> contents = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int number = random.nextInt(100_000);
            contents.add(content(
                    "http://javaone.com/session/" + number,
                    "Session " + number,
                    random.nextInt(20_000_000),
                    random.nextInt(100_000_000)));
        }
        return contents;
    }

    private static MediaContent content(String uri, String title, long duration, long size) {
        Media media = new Media(
                uri + ".mpg",
                title,
                640,
                480,
                "video/mpg4",
                duration,
                size,
                262_144,
                true,
                new ArrayList<>(List.of("Bill Gates", "Steve Jobs")),
                Player.JAVA,
                null);
        return new MediaContent(
                media,
                new ArrayList<>(List.of(
                        new Image(uri + "_large.jpg", title, 1024, 768, ImageSize.LARGE),
                        new Image(uri + "_small.jpg", null, 320, 240, ImageSize.SMALL))));
    }
}
