package io.github.binrec.samples.tour;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A stream stands wherever a file can: each method here takes any {@link ByteStream}, in memory or over a file, and hands it to
 * a library that knows nothing of it.
 */
public final class StandInForAFile {

    /** What is written through a compressing output stream. */
    @BinaryRecord
    public record Reading(int sensor, double value) {}

    private StandInForAFile() {}

    /**
     * Runs the sample, all of it in memory.
     *
     * @param args not used
     * @throws Exception if a library refuses what another wrote
     */
    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        System.out.println("image: " + image(ByteStreams.memory()).getWidth() + " pixels wide");
        System.out.println(
                "XML:   " + xml(ByteStreams.memory()).getDocumentElement().getTagName());
        System.out.println("CSV:   " + csv(ByteStreams.memory()));
        System.out.println("ZIP:   " + zip(ByteStreams.memory()));
        System.out.println("GZIP:  " + gzip(ByteStreams.memory()).size() + " readings");
        System.out.println("after close: " + afterClose().length + " bytes");
    }

    /** An image is written to one view and read from another. */
    static BufferedImage image(ByteStream stream) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 4, 0xff8800);
        ImageIO.write(image, "png", stream.asOutputStream());
        stream.position(0);
        return ImageIO.read(stream.asInputStream());
    }

    /** A parser reads what a writer wrote. */
    static Document xml(ByteStream stream) throws IOException, ParserConfigurationException, SAXException {
        Writer writer = stream.writer(StandardCharsets.UTF_8);
        writer.write("<trades><trade symbol='ACME'/><trade symbol='Zoë'/></trades>");
        writer.flush();
        stream.position(0);
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(stream.asInputStream());
    }

    /** A table, with a value that needs quotes, goes through a writer and a reader. */
    static List<List<String>> csv(ByteStream stream) throws IOException {
        CSVFormat format = CSVFormat.RFC4180;
        Writer writer = stream.writer(StandardCharsets.UTF_8);
        writer.write(format.format("symbol", "price") + "\r\n");
        writer.write(format.format("Zoë €", "2") + "\r\n");
        writer.write(format.format("ACME, Inc.", "1.50") + "\r\n");
        writer.flush();
        stream.position(0);
        try (CSVParser parser = CSVParser.parse(stream.reader(StandardCharsets.UTF_8), format)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    /** A ZIP needs a channel that seeks: it is written with patched headers, and read from its end. */
    static Map<String, String> zip(ByteStream stream) throws IOException {
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(stream);
        for (String name : List.of("a.txt", "b.txt")) {
            out.putArchiveEntry(new ZipArchiveEntry(name));
            out.write(("content of " + name).getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        out.finish();
        Map<String, String> entries = new LinkedHashMap<>();
        // The archive is closed, and with it the stream, as a file would be.
        try (ZipFile zip =
                ZipFile.builder().setSeekableByteChannel(stream.position(0)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                entries.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    /** Records go through a compressor, which only goes forward: the stream around it does, too. */
    static List<Reading> gzip(ByteStream stream) throws IOException {
        OutputStream compressed = new GZIPOutputStream(new Unclosed(stream));
        try (ByteStream out = ByteStreams.of(compressed)) {
            for (int i = 0; i < 1000; i++) {
                StandInForAFile_ReadingCodec.INSTANCE.write(out, new Reading(i, i / 8.0));
            }
        }
        stream.position(0);
        List<Reading> readings = new ArrayList<>();
        try (ByteStream in = ByteStreams.of(new GZIPInputStream(stream.asInputStream()))) {
            for (int i = 0; i < 1000; i++) {
                readings.add(StandInForAFile_ReadingCodec.INSTANCE.read(in));
            }
        }
        return readings;
    }

    /** What a library wrote and closed can still be taken from a stream in memory. */
    static byte[] afterClose() throws IOException {
        ByteStream stream = ByteStreams.memory();
        try (OutputStream out = stream.asOutputStream()) {
            out.write(new byte[] {1, 2, 3});
        }
        return stream.toByteArray();
    }

    /** A view of a stream that closing leaves open. */
    private static final class Unclosed extends OutputStream {
        private final ByteStream stream;

        Unclosed(ByteStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int b) throws IOException {
            stream.writeByte(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            stream.write(bytes, offset, length);
        }
    }
}
