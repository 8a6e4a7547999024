package io.github.binrec.samples.benchmarks.peer.avro;

import io.github.binrec.samples.benchmarks.data.Image;
import io.github.binrec.samples.benchmarks.data.ImageSize;
import io.github.binrec.samples.benchmarks.data.Media;
import io.github.binrec.samples.benchmarks.data.MediaContent;
import io.github.binrec.samples.benchmarks.data.Player;
import io.github.binrec.samples.benchmarks.generated.avro.AvroImage;
import io.github.binrec.samples.benchmarks.generated.avro.AvroImageSize;
import io.github.binrec.samples.benchmarks.generated.avro.AvroMedia;
import io.github.binrec.samples.benchmarks.generated.avro.AvroMediaContent;
import io.github.binrec.samples.benchmarks.generated.avro.AvroPlayer;
import java.util.ArrayList;
import java.util.List;

/** Videos as specific records. */
final class MediaRecords {
    private MediaRecords() {}

    static AvroMediaContent of(MediaContent content) {
        List<AvroImage> images = new ArrayList<>(content.images().size());
        for (Image image : content.images()) {
            images.add(of(image));
        }
        return new AvroMediaContent(of(content.media()), images);
    }

    private static AvroMedia of(Media media) {
        AvroMedia specific = new AvroMedia();
        specific.setUri(media.uri());
        specific.setTitle(media.title());
        specific.setWidth(media.width());
        specific.setHeight(media.height());
        specific.setFormat(media.format());
        specific.setDuration(media.duration());
        specific.setSize(media.size());
        specific.setBitrate(media.bitrate());
        specific.setHasBitrate(media.hasBitrate());
        specific.setPersons(media.persons());
        specific.setPlayer(media.player() == Player.JAVA ? AvroPlayer.JAVA : AvroPlayer.FLASH);
        specific.setCopyright(media.copyright());
        return specific;
    }

    private static AvroImage of(Image image) {
        AvroImage specific = new AvroImage();
        specific.setUri(image.uri());
        specific.setTitle(image.title());
        specific.setWidth(image.width());
        specific.setHeight(image.height());
        specific.setSize(image.size() == ImageSize.SMALL ? AvroImageSize.SMALL : AvroImageSize.LARGE);
        return specific;
    }

    static MediaContent toRecord(AvroMediaContent specific) {
        List<Image> images = new ArrayList<>(specific.getImages().size());
        for (AvroImage image : specific.getImages()) {
            images.add(toRecord(image));
        }
        return new MediaContent(toRecord(specific.getMedia()), images);
    }

    private static Media toRecord(AvroMedia specific) {
        return new Media(
                specific.getUri(),
                specific.getTitle(),
                specific.getWidth(),
                specific.getHeight(),
                specific.getFormat(),
                specific.getDuration(),
                specific.getSize(),
                specific.getBitrate(),
                specific.getHasBitrate(),
                new ArrayList<>(specific.getPersons()),
                specific.getPlayer() == AvroPlayer.JAVA ? Player.JAVA : Player.FLASH,
                specific.getCopyright());
    }

    private static Image toRecord(AvroImage specific) {
        return new Image(
                specific.getUri(),
                specific.getTitle(),
                specific.getWidth(),
                specific.getHeight(),
                specific.getSize() == AvroImageSize.SMALL ? ImageSize.SMALL : ImageSize.LARGE);
    }
}
