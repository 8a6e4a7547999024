package io.github.binrec.samples.benchmarks.peer.sbe;

import io.github.binrec.samples.benchmarks.data.Image;
import io.github.binrec.samples.benchmarks.data.ImageSize;
import io.github.binrec.samples.benchmarks.data.Media;
import io.github.binrec.samples.benchmarks.data.MediaContent;
import io.github.binrec.samples.benchmarks.data.Player;
import io.github.binrec.samples.benchmarks.generated.sbe.ImageSizeCode;
import io.github.binrec.samples.benchmarks.generated.sbe.MediaDecoder;
import io.github.binrec.samples.benchmarks.generated.sbe.MediaEncoder;
import io.github.binrec.samples.benchmarks.generated.sbe.MediaFlagsDecoder;
import io.github.binrec.samples.benchmarks.generated.sbe.PlayerCode;
import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.jspecify.annotations.Nullable;

/** Videos as messages. */
final class MediaFormat implements SbeCodec.Format<MediaContent> {
    private final MediaEncoder encoder = new MediaEncoder();
    private final MediaDecoder decoder = new MediaDecoder();

    @Override
    public int write(MutableDirectBuffer target, int offset, MediaContent content) {
        Media media = content.media();
        encoder.wrap(target, offset);
        encoder.width(media.width())
                .height(media.height())
                .duration(media.duration())
                .size(media.size())
                .bitrate(media.bitrate())
                .player(media.player() == Player.JAVA ? PlayerCode.JAVA : PlayerCode.FLASH);
        encoder.flags()
                .clear()
                .hasBitrate(media.hasBitrate())
                .hasTitle(media.title() != null)
                .hasCopyright(media.copyright() != null);
        writePersons(media.persons());
        writeImages(content.images());
        encoder.uri(media.uri())
                .title(orEmpty(media.title()))
                .format(media.format())
                .copyright(orEmpty(media.copyright()));
        return encoder.limit();
    }

    private void writePersons(List<String> persons) {
        MediaEncoder.PersonsEncoder group = encoder.personsCount(persons.size());
        for (String person : persons) {
            group.next().name(person);
        }
    }

    private void writeImages(List<Image> images) {
        MediaEncoder.ImagesEncoder group = encoder.imagesCount(images.size());
        for (Image image : images) {
            group.next()
                    .width(image.width())
                    .height(image.height())
                    .size(image.size() == ImageSize.SMALL ? ImageSizeCode.SMALL : ImageSizeCode.LARGE);
            group.flags().clear().hasTitle(image.title() != null);
            group.uri(image.uri()).title(orEmpty(image.title()));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public MediaContent read(DirectBuffer source, int offset) {
        decoder.wrap(source, offset, MediaDecoder.BLOCK_LENGTH, MediaDecoder.SCHEMA_VERSION);
        MediaFlagsDecoder flags = decoder.flags();
        boolean hasTitle = flags.hasTitle();
        boolean hasCopyright = flags.hasCopyright();
        List<String> persons = readPersons();
        List<Image> images = readImages();
        String uri = decoder.uri();
        String title = decoder.title();
        String format = decoder.format();
        String copyright = decoder.copyright();
        Media media = new Media(
                uri,
                hasTitle ? title : null,
                decoder.width(),
                decoder.height(),
                format,
                decoder.duration(),
                decoder.size(),
                decoder.bitrate(),
                flags.hasBitrate(),
                persons,
                decoder.player() == PlayerCode.JAVA ? Player.JAVA : Player.FLASH,
                hasCopyright ? copyright : null);
        return new MediaContent(media, images);
    }

    private List<String> readPersons() {
        MediaDecoder.PersonsDecoder group = decoder.persons();
        List<String> persons = new ArrayList<>(group.count());
        while (group.hasNext()) {
            persons.add(group.next().name());
        }
        return persons;
    }

    private List<Image> readImages() {
        MediaDecoder.ImagesDecoder group = decoder.images();
        List<Image> images = new ArrayList<>(group.count());
        while (group.hasNext()) {
            group.next();
            boolean hasTitle = group.flags().hasTitle();
            int width = group.width();
            int height = group.height();
            ImageSize size = group.size() == ImageSizeCode.SMALL ? ImageSize.SMALL : ImageSize.LARGE;
            String uri = group.uri();
            String title = group.title();
            images.add(new Image(uri, hasTitle ? title : null, width, height, size));
        }
        return images;
    }
}
