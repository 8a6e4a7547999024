package io.github.binrec.samples.benchmarks.peer.dataoutput;

import io.github.binrec.samples.benchmarks.data.Image;
import io.github.binrec.samples.benchmarks.data.ImageSize;
import io.github.binrec.samples.benchmarks.data.Media;
import io.github.binrec.samples.benchmarks.data.MediaContent;
import io.github.binrec.samples.benchmarks.data.Player;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Videos by hand. */
@SuppressWarnings("EnumOrdinal") // The ordinal is what the format has.
final class MediaFormat implements DataOutputCodec.Format<MediaContent> {
    private static final Player[] PLAYERS = Player.values();
    private static final ImageSize[] SIZES = ImageSize.values();

    @Override
    public void write(DataOutputStream out, MediaContent value) throws IOException {
        writeMedia(out, value.media());
        DataOutputCodec.writeList(out, value.images(), MediaFormat::writeImage);
    }

    private static void writeMedia(DataOutputStream out, Media media) throws IOException {
        out.writeUTF(media.uri());
        DataOutputCodec.writeNullable(out, media.title());
        out.writeInt(media.width());
        out.writeInt(media.height());
        out.writeUTF(media.format());
        out.writeLong(media.duration());
        out.writeLong(media.size());
        out.writeInt(media.bitrate());
        out.writeBoolean(media.hasBitrate());
        DataOutputCodec.writeList(out, media.persons(), DataOutputStream::writeUTF);
        out.writeByte(media.player().ordinal());
        DataOutputCodec.writeNullable(out, media.copyright());
    }

    private static void writeImage(DataOutputStream out, Image image) throws IOException {
        out.writeUTF(image.uri());
        DataOutputCodec.writeNullable(out, image.title());
        out.writeInt(image.width());
        out.writeInt(image.height());
        out.writeByte(image.size().ordinal());
    }

    @Override
    public MediaContent read(DataInputStream in) throws IOException {
        return new MediaContent(readMedia(in), DataOutputCodec.readList(in, MediaFormat::readImage));
    }

    private static Media readMedia(DataInputStream in) throws IOException {
        return new Media(
                in.readUTF(),
                DataOutputCodec.readNullable(in),
                in.readInt(),
                in.readInt(),
                in.readUTF(),
                in.readLong(),
                in.readLong(),
                in.readInt(),
                in.readBoolean(),
                DataOutputCodec.readList(in, DataInput::readUTF),
                PLAYERS[in.readUnsignedByte()],
                DataOutputCodec.readNullable(in));
    }

    private static Image readImage(DataInputStream in) throws IOException {
        return new Image(
                in.readUTF(),
                DataOutputCodec.readNullable(in),
                in.readInt(),
                in.readInt(),
                SIZES[in.readUnsignedByte()]);
    }
}
