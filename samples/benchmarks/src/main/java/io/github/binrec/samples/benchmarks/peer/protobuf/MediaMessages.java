package io.github.binrec.samples.benchmarks.peer.protobuf;

import io.github.binrec.samples.benchmarks.data.Image;
import io.github.binrec.samples.benchmarks.data.ImageSize;
import io.github.binrec.samples.benchmarks.data.Media;
import io.github.binrec.samples.benchmarks.data.MediaContent;
import io.github.binrec.samples.benchmarks.data.Player;
import io.github.binrec.samples.benchmarks.generated.protobuf.Protobuf;
import java.util.ArrayList;
import java.util.List;

/** Videos as messages. */
final class MediaMessages {
    private MediaMessages() {}

    static Protobuf.MediaContent of(MediaContent content) {
        Protobuf.MediaContent.Builder builder =
                Protobuf.MediaContent.newBuilder().setMedia(of(content.media()));
        for (Image image : content.images()) {
            builder.addImages(of(image));
        }
        return builder.build();
    }

    private static Protobuf.Media of(Media media) {
        Protobuf.Media.Builder builder = Protobuf.Media.newBuilder()
                .setUri(media.uri())
                .setWidth(media.width())
                .setHeight(media.height())
                .setFormat(media.format())
                .setDuration(media.duration())
                .setSize(media.size())
                .setBitrate(media.bitrate())
                .setHasBitrate(media.hasBitrate())
                .addAllPersons(media.persons())
                .setPlayer(media.player() == Player.JAVA ? Protobuf.Player.JAVA : Protobuf.Player.FLASH);
        String title = media.title();
        if (title != null) {
            builder.setTitle(title);
        }
        String copyright = media.copyright();
        if (copyright != null) {
            builder.setCopyright(copyright);
        }
        return builder.build();
    }

    private static Protobuf.Image of(Image image) {
        Protobuf.Image.Builder builder = Protobuf.Image.newBuilder()
                .setUri(image.uri())
                .setWidth(image.width())
                .setHeight(image.height())
                .setSize(image.size() == ImageSize.SMALL ? Protobuf.ImageSize.SMALL : Protobuf.ImageSize.LARGE);
        String title = image.title();
        if (title != null) {
            builder.setTitle(title);
        }
        return builder.build();
    }

    static MediaContent toRecord(Protobuf.MediaContent message) {
        List<Image> images = new ArrayList<>(message.getImagesCount());
        for (Protobuf.Image image : message.getImagesList()) {
            images.add(toRecord(image));
        }
        return new MediaContent(toRecord(message.getMedia()), images);
    }

    private static Media toRecord(Protobuf.Media message) {
        return new Media(
                message.getUri(),
                message.hasTitle() ? message.getTitle() : null,
                message.getWidth(),
                message.getHeight(),
                message.getFormat(),
                message.getDuration(),
                message.getSize(),
                message.getBitrate(),
                message.getHasBitrate(),
                new ArrayList<>(message.getPersonsList()),
                message.getPlayer() == Protobuf.Player.JAVA ? Player.JAVA : Player.FLASH,
                message.hasCopyright() ? message.getCopyright() : null);
    }

    private static Image toRecord(Protobuf.Image message) {
        return new Image(
                message.getUri(),
                message.hasTitle() ? message.getTitle() : null,
                message.getWidth(),
                message.getHeight(),
                message.getSize() == Protobuf.ImageSize.SMALL ? ImageSize.SMALL : ImageSize.LARGE);
    }
}
