package io.github.binrec.samples.benchmarks.peer.limit;

import io.github.binrec.samples.benchmarks.data.Image;
import io.github.binrec.samples.benchmarks.data.ImageSize;
import io.github.binrec.samples.benchmarks.data.Media;
import io.github.binrec.samples.benchmarks.data.MediaContent;
import io.github.binrec.samples.benchmarks.data.Player;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Videos: lengths of two bytes around a video and around all, of one byte around an image. */
@SuppressWarnings("EnumOrdinal") // The ordinal is what the format has.
final class MediaLimit extends LimitCodec<MediaContent> {
    private static final int LENGTH = 2;
    private static final int MEDIA_LENGTH = 2;
    private static final byte PRESENT = 0x03;

    /** What is always present of a video, in the two bytes of its bitmap, and the bits of what need not be. */
    private static final short MEDIA_PRESENT = 0x0dfd;

    private static final short MEDIA_TITLE = 0x0002;
    private static final short HAS_BITRATE = 0x0200;
    private static final short COPYRIGHT = 0x1000;
    private static final byte IMAGE_PRESENT = 0x1d;
    private static final byte IMAGE_TITLE = 0x02;
    private static final Player[] PLAYERS = Player.values();
    private static final ImageSize[] SIZES = ImageSize.values();

    @Override
    public void encode(MediaContent content) {
        Media media = content.media();
        List<Image> images = content.images();
        int start = position;
        byte[] bytes = room(start, 32 + most(media));
        bytes[start + LENGTH] = PRESENT;
        int p = put(bytes, start + LENGTH + 1, media);
        int count = images.size();
        p = putVarint(bytes, p, count);
        for (int i = 0; i < count; i++) {
            p = put(p, images.get(i));
        }
        position = frame(target.bytes, start, LENGTH, p);
    }

    private static int most(Media media) {
        int chars =
                media.uri().length() + length(media.title()) + media.format().length() + length(media.copyright());
        List<String> persons = media.persons();
        for (int i = 0; i < persons.size(); i++) {
            chars += 3 + persons.get(i).length();
        }
        return 64 + 2 * chars;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private int put(byte[] bytes, int start, Media media) {
        String title = media.title();
        String copyright = media.copyright();
        int present = MEDIA_PRESENT
                | (title == null ? 0 : MEDIA_TITLE)
                | (media.hasBitrate() ? HAS_BITRATE : 0)
                | (copyright == null ? 0 : COPYRIGHT);
        SHORT.set(bytes, start + MEDIA_LENGTH, (short) present);
        int p = target.putText(start + MEDIA_LENGTH + 2, media.uri());
        p = title == null ? p : target.putText(p, title);
        INT.set(bytes, p, media.width());
        INT.set(bytes, p + 4, media.height());
        p = target.putText(p + 8, media.format());
        LONG.set(bytes, p, media.duration());
        LONG.set(bytes, p + 8, media.size());
        INT.set(bytes, p + 16, media.bitrate());
        List<String> persons = media.persons();
        int count = persons.size();
        p = putVarint(bytes, p + 20, count);
        for (int i = 0; i < count; i++) {
            p = target.putText(p, persons.get(i));
        }
        bytes[p++] = (byte) media.player().ordinal();
        p = copyright == null ? p : target.putText(p, copyright);
        return frame(bytes, start, MEDIA_LENGTH, p);
    }

    private int put(int start, Image image) {
        String uri = image.uri();
        String title = image.title();
        byte[] bytes = room(start, 32 + 2 * (uri.length() + length(title)));
        bytes[start + 1] = title == null ? IMAGE_PRESENT : IMAGE_PRESENT | IMAGE_TITLE;
        int p = target.putText(start + 2, uri);
        p = title == null ? p : target.putText(p, title);
        INT.set(bytes, p, image.width());
        INT.set(bytes, p + 4, image.height());
        bytes[p + 8] = (byte) image.size().ordinal();
        return frame(bytes, start, 1, p + 9);
    }

    @Override
    public MediaContent decode(int offset, int size) {
        byte[] bytes = source.bytes;
        int end = frameEnd(bytes, offset);
        int p = varintEnd(bytes, offset);
        int imagesAt = frameEnd(bytes, p + 1);
        int count = varint(bytes, imagesAt);
        if (bytes[p] != PRESENT || count > end - imagesAt) {
            throw malformed();
        }
        Media media = media(varintEnd(bytes, p + 1), imagesAt);
        p = varintEnd(bytes, imagesAt);
        List<Image> images = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int next = frameEnd(bytes, p);
            images.add(image(varintEnd(bytes, p), next));
            p = next;
        }
        if (p != end) {
            throw malformed();
        }
        return new MediaContent(media, images);
    }

    private Media media(int start, int end) {
        BulkViews in = source;
        byte[] bytes = in.bytes;
        int present = (short) SHORT.get(bytes, start);
        if ((present & ~(MEDIA_TITLE | HAS_BITRATE | COPYRIGHT)) != MEDIA_PRESENT) {
            throw malformed();
        }
        in.at = start + 2;
        String uri = in.text();
        String title = (present & MEDIA_TITLE) != 0 ? in.text() : null;
        int p = in.at;
        int width = (int) INT.get(bytes, p);
        int height = (int) INT.get(bytes, p + 4);
        in.at = p + 8;
        String format = in.text();
        p = in.at;
        long duration = (long) LONG.get(bytes, p);
        long size = (long) LONG.get(bytes, p + 8);
        int bitrate = (int) INT.get(bytes, p + 16);
        in.at = p + 20;
        List<String> persons = in.texts();
        Player player = PLAYERS[bytes[in.at++]];
        String copyright = (present & COPYRIGHT) != 0 ? in.text() : null;
        if (in.at != end) {
            throw malformed();
        }
        boolean hasBitrate = (present & HAS_BITRATE) != 0;
        return new Media(
                uri, title, width, height, format, duration, size, bitrate, hasBitrate, persons, player, copyright);
    }

    private Image image(int start, int end) {
        BulkViews in = source;
        byte[] bytes = in.bytes;
        byte present = bytes[start];
        in.at = start + 1;
        String uri = in.text();
        String title = (present & IMAGE_TITLE) != 0 ? in.text() : null;
        int p = in.at;
        if ((present & ~IMAGE_TITLE) != IMAGE_PRESENT || p + 9 != end) {
            throw malformed();
        }
        return new Image(uri, title, (int) INT.get(bytes, p), (int) INT.get(bytes, p + 4), SIZES[bytes[p + 8]]);
    }
}
