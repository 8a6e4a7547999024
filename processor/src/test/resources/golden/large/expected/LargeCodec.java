package golden;

import io.github.binrec.annotations.Generated;
import io.github.binrec.codec.CompactStrings;
import io.github.binrec.codec.Description;
import io.github.binrec.codec.Failures;
import io.github.binrec.codec.FixedValues;
import io.github.binrec.codec.Frames;
import io.github.binrec.codec.LongFrames;
import io.github.binrec.codec.Presence;
import io.github.binrec.codec.RecordCodec;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.LittleEndian;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The codec of {@link Large}.
 *
 * <pre>{@code
 * id  field  type               encoding
 * 1   f0     String             compact string
 * 2   f1     int                4 bytes
 * 3   f2     boolean            a bit, set if true
 * 4   f3     @Nullable Integer  4 bytes; absent if null
 * 5   f4     Optional<String>   compact string; absent if empty
 * 6   f5     UUID               16 bytes
 * 7   f6     long               8 bytes; has a default
 * 8   f7     String             compact string
 * 9   f8     int                4 bytes
 * 10  f9     boolean            a bit, set if true
 * 11  f10    @Nullable Integer  4 bytes; absent if null
 * 12  f11    Optional<String>   compact string; absent if empty
 * 13  f12    UUID               16 bytes
 * 14  f13    long               8 bytes; has a default
 * 15  f14    String             compact string
 * 16  f15    int                4 bytes
 * 17  f16    boolean            a bit, set if true
 * 18  f17    @Nullable Integer  4 bytes; absent if null
 * 19  f18    Optional<String>   compact string; absent if empty
 * 20  f19    UUID               16 bytes
 * 21  f20    long               8 bytes; has a default
 * 22  f21    String             compact string
 * 23  f22    int                4 bytes
 * 24  f23    boolean            a bit, set if true
 * 25  f24    @Nullable Integer  4 bytes; absent if null
 * 26  f25    Optional<String>   compact string; absent if empty
 * 27  f26    UUID               16 bytes
 * 28  f27    long               8 bytes; has a default
 * 29  f28    String             compact string
 * 30  f29    int                4 bytes
 * 31  f30    boolean            a bit, set if true
 * 32  f31    @Nullable Integer  4 bytes; absent if null
 * 33  f32    Optional<String>   compact string; absent if empty
 * 34  f33    UUID               16 bytes
 * 35  f34    long               8 bytes; has a default
 * 36  f35    String             compact string
 * 37  f36    int                4 bytes
 * 38  f37    boolean            a bit, set if true
 * 39  f38    @Nullable Integer  4 bytes; absent if null
 * 40  f39    Optional<String>   compact string; absent if empty
 * 41  f40    UUID               16 bytes
 * 42  f41    long               8 bytes; has a default
 * 43  f42    String             compact string
 * 44  f43    int                4 bytes
 * 45  f44    boolean            a bit, set if true
 * 46  f45    @Nullable Integer  4 bytes; absent if null
 * 47  f46    Optional<String>   compact string; absent if empty
 * 48  f47    UUID               16 bytes
 * 49  f48    long               8 bytes; has a default
 * 50  f49    String             compact string
 * 51  f50    int                4 bytes
 * 52  f51    boolean            a bit, set if true
 * 53  f52    @Nullable Integer  4 bytes; absent if null
 * 54  f53    Optional<String>   compact string; absent if empty
 * 55  f54    UUID               16 bytes
 * 56  f55    long               8 bytes; has a default
 * 57  f56    String             compact string
 * 58  f57    int                4 bytes
 * 59  f58    boolean            a bit, set if true
 * 60  f59    @Nullable Integer  4 bytes; absent if null
 * 61  f60    Optional<String>   compact string; absent if empty
 * 62  f61    UUID               16 bytes
 * 63  f62    long               8 bytes; has a default
 * 64  f63    String             compact string
 * 65  f64    int                4 bytes
 * 66  f65    boolean            a bit, set if true
 * 67  f66    @Nullable Integer  4 bytes; absent if null
 * 68  f67    Optional<String>   compact string; absent if empty
 * 69  f68    UUID               16 bytes
 * 70  f69    long               8 bytes; has a default
 * }</pre>
 */
@Generated("io.github.binrec.processor.BinaryRecordProcessor")
public final class LargeCodec extends RecordCodec<Large> {
    /**
     * The codec; it has no state and may be used by many threads at once.
     */
    public static final LargeCodec INSTANCE = new LargeCodec();

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED = 0x23468d1a3468d1a3L;

    /**
     * The presence bits of the fields that must be there.
     */
    private static final long REQUIRED2 = 0x23L;

    /**
     * The presence bits of all fields, those of the past included.
     */
    private static final long KNOWN = 0x7fL;

    /**
     * Creates {@link #INSTANCE}.
     */
    private LargeCodec() {
        super("Large", true);
    }

    @Override
    protected void encode(ByteStream out, Large value) throws IOException {
        long present = presence1(value);
        long present2 = presence2(value);
        long frame = LongFrames.open(out, this);
        int p = Window.reserve(out, 10);
        byte[] bytes = Window.array(out);
        Presence.put(bytes, p, present, 9, true);
        Presence.put(bytes, p + 9, present2, 1, false);
        Window.advance(out, p + 10);
        encode1(out, value, present);
        encode2(out, value, present, present2);
        LongFrames.close(out, frame, this);
    }

    @Override
    protected Large decode(ByteStream in) throws IOException {
        long enclosing = Frames.enter(in);
        long present = Presence.read(in);
        long present2 = Presence.next(in, present);
        boolean unknown = Presence.unknown(in, present2, KNOWN);
        if ((present & REQUIRED) != REQUIRED) {
            throw Presence.missing(in, present, REQUIRED, "f0", "f1", "f5", "f7", "f8", "f12",
                    "f14", "f15", "f19", "f21", "f22", "f26", "f28", "f29", "f33", "f35", "f36",
                    "f40", "f42", "f43", "f47", "f49", "f50", "f54", "f56", "f57", "f61");
        }
        if ((present2 & REQUIRED2) != REQUIRED2) {
            throw Presence.missing(in, present2, REQUIRED2, "f63", "f64", "f68");
        }
        Fields fields = new Fields();
        fields.readFlags(present, present2);
        fields.read1(in, present);
        fields.read2(in, present, present2);
        Frames.leave(in, enclosing, unknown);
        return new Large(fields.f0, fields.f1, fields.f2, fields.f3, fields.f4, fields.f5,
                fields.f6, fields.f7, fields.f8, fields.f9, fields.f10, fields.f11, fields.f12,
                fields.f13, fields.f14, fields.f15, fields.f16, fields.f17, fields.f18, fields.f19,
                fields.f20, fields.f21, fields.f22, fields.f23, fields.f24, fields.f25, fields.f26,
                fields.f27, fields.f28, fields.f29, fields.f30, fields.f31, fields.f32, fields.f33,
                fields.f34, fields.f35, fields.f36, fields.f37, fields.f38, fields.f39, fields.f40,
                fields.f41, fields.f42, fields.f43, fields.f44, fields.f45, fields.f46, fields.f47,
                fields.f48, fields.f49, fields.f50, fields.f51, fields.f52, fields.f53, fields.f54,
                fields.f55, fields.f56, fields.f57, fields.f58, fields.f59, fields.f60, fields.f61,
                fields.f62, fields.f63, fields.f64, fields.f65, fields.f66, fields.f67, fields.f68,
                fields.f69);
    }

    @Override
    protected long measure(Large value) {
        String at = null;
        try {
            long size = 290;
            at = "f0";
            size += CompactStrings.sizeOf(Failures.nonNull(value.f0()));
            at = "f3";
            Integer f3 = value.f3();
            if (f3 != null) {
                size += 4;
            }
            at = "f4";
            Optional<String> f4 = Failures.nonNull(value.f4());
            if (f4.isPresent()) {
                size += CompactStrings.sizeOf(f4.get());
            }
            at = "f5";
            Failures.nonNull(value.f5());
            at = "f7";
            size += CompactStrings.sizeOf(Failures.nonNull(value.f7()));
            at = "f10";
            Integer f10 = value.f10();
            if (f10 != null) {
                size += 4;
            }
            at = "f11";
            Optional<String> f11 = Failures.nonNull(value.f11());
            if (f11.isPresent()) {
                size += CompactStrings.sizeOf(f11.get());
            }
            at = "f12";
            Failures.nonNull(value.f12());
            at = "f14";
            size += CompactStrings.sizeOf(Failures.nonNull(value.f14()));
            at = "f17";
            Integer f17 = value.f17();
            if (f17 != null) {
                size += 4;
            }
            at = "f18";
            Optional<String> f18 = Failures.nonNull(value.f18());
            if (f18.isPresent()) {
                size += CompactStrings.sizeOf(f18.get());
            }
            at = "f19";
            Failures.nonNull(value.f19());
            at = "f21";
            size += CompactStrings.sizeOf(Failures.nonNull(value.f21()));
            at = "f24";
            Integer f24 = value.f24();
            if (f24 != null) {
                size += 4;
            }
            at = "f25";
            Optional<String> f25 = Failures.nonNull(value.f25());
            if (f25.isPresent()) {
                size += CompactStrings.sizeOf(f25.get());
            }
            at = "f26";
            Failures.nonNull(value.f26());
            at = "f28";
            size += CompactStrings.sizeOf(Failures.nonNull(value.f28()));
            at = "f31";
            Integer f31 = value.f31();
            if (f31 != null) {
                size += 4;
            }
            at = "f32";
            Optional<String> f32 = Failures.nonNull(value.f32());
            if (f32.isPresent()) {
                size += CompactStrings.sizeOf(f32.get());
            }
            at = "f33";
            Failures.nonNull(value.f33());
            at = "f35";
            size += CompactStrings.sizeOf(Failures.nonNull(value.f35()));
            at = "f38";
            Integer f38 = value.f38();
            if (f38 != null) {
                size += 4;
            }
            at = "f39";
            Optional<String> f39 = Failures.nonNull(value.f39());
            if (f39.isPresent()) {
                size += CompactStrings.sizeOf(f39.get());
            }
            at = "f40";
            Failures.nonNull(value.f40());
            at = "f42";
            size += CompactStrings.sizeOf(Failures.nonNull(value.f42()));
            at = "f45";
            Integer f45 = value.f45();
            if (f45 != null) {
                size += 4;
            }
            at = "f46";
            Optional<String> f46 = Failures.nonNull(value.f46());
            if (f46.isPresent()) {
                size += CompactStrings.sizeOf(f46.get());
            }
            at = "f47";
            Failures.nonNull(value.f47());
            at = "f49";
            size += CompactStrings.sizeOf(Failures.nonNull(value.f49()));
            at = "f52";
            Integer f52 = value.f52();
            if (f52 != null) {
                size += 4;
            }
            at = "f53";
            Optional<String> f53 = Failures.nonNull(value.f53());
            if (f53.isPresent()) {
                size += CompactStrings.sizeOf(f53.get());
            }
            at = "f54";
            Failures.nonNull(value.f54());
            at = "f56";
            size += CompactStrings.sizeOf(Failures.nonNull(value.f56()));
            at = "f59";
            Integer f59 = value.f59();
            if (f59 != null) {
                size += 4;
            }
            at = "f60";
            Optional<String> f60 = Failures.nonNull(value.f60());
            if (f60.isPresent()) {
                size += CompactStrings.sizeOf(f60.get());
            }
            at = "f61";
            Failures.nonNull(value.f61());
            at = "f63";
            size += CompactStrings.sizeOf(Failures.nonNull(value.f63()));
            at = "f66";
            Integer f66 = value.f66();
            if (f66 != null) {
                size += 4;
            }
            at = "f67";
            Optional<String> f67 = Failures.nonNull(value.f67());
            if (f67.isPresent()) {
                size += CompactStrings.sizeOf(f67.get());
            }
            at = "f68";
            Failures.nonNull(value.f68());
            return Frames.sizeOf(size);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    @Override
    public long leastSize() {
        return 222;
    }

    @Override
    public OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    @Override
    public String describe() {
        Description text = Description.of("Large, EXTENSIBLE", this, "id", "field", "type",
                "encoding", "bytes");
        describe1(text);
        describe2(text);
        return text.toString();
    }

    /**
     * Returns which of some components are present.
     *
     * @param value the value to write
     * @return a word of the bitmap
     */
    private static long presence1(Large value) {
        String at = null;
        try {
            Integer f3 = value.f3();
            at = "f4";
            Optional<String> f4 = Failures.nonNull(value.f4());
            at = "f10";
            Integer f10 = value.f10();
            at = "f11";
            Optional<String> f11 = Failures.nonNull(value.f11());
            at = "f17";
            Integer f17 = value.f17();
            at = "f18";
            Optional<String> f18 = Failures.nonNull(value.f18());
            at = "f24";
            Integer f24 = value.f24();
            at = "f25";
            Optional<String> f25 = Failures.nonNull(value.f25());
            at = "f31";
            Integer f31 = value.f31();
            at = "f32";
            Optional<String> f32 = Failures.nonNull(value.f32());
            at = "f38";
            Integer f38 = value.f38();
            at = "f39";
            Optional<String> f39 = Failures.nonNull(value.f39());
            at = "f45";
            Integer f45 = value.f45();
            at = "f46";
            Optional<String> f46 = Failures.nonNull(value.f46());
            at = "f52";
            Integer f52 = value.f52();
            at = "f53";
            Optional<String> f53 = Failures.nonNull(value.f53());
            at = "f59";
            Integer f59 = value.f59();
            at = "f60";
            Optional<String> f60 = Failures.nonNull(value.f60());
            at = null;
            return 0x63c78f1e3c78f1e3L | (value.f2() ? 0x4L : 0) | (f3 != null ? 0x8L : 0)
                    | (f4.isPresent() ? 0x10L : 0) | (value.f9() ? 0x200L : 0)
                    | (f10 != null ? 0x400L : 0) | (f11.isPresent() ? 0x800L : 0)
                    | (value.f16() ? 0x10000L : 0) | (f17 != null ? 0x20000L : 0)
                    | (f18.isPresent() ? 0x40000L : 0) | (value.f23() ? 0x800000L : 0)
                    | (f24 != null ? 0x1000000L : 0) | (f25.isPresent() ? 0x2000000L : 0)
                    | (value.f30() ? 0x40000000L : 0) | (f31 != null ? 0x80000000L : 0)
                    | (f32.isPresent() ? 0x100000000L : 0) | (value.f37() ? 0x2000000000L : 0)
                    | (f38 != null ? 0x4000000000L : 0) | (f39.isPresent() ? 0x8000000000L : 0)
                    | (value.f44() ? 0x100000000000L : 0) | (f45 != null ? 0x200000000000L : 0)
                    | (f46.isPresent() ? 0x400000000000L : 0) | (value.f51() ? 0x8000000000000L : 0)
                    | (f52 != null ? 0x10000000000000L : 0)
                    | (f53.isPresent() ? 0x20000000000000L : 0)
                    | (value.f58() ? 0x400000000000000L : 0)
                    | (f59 != null ? 0x800000000000000L : 0)
                    | (f60.isPresent() ? 0x1000000000000000L : 0);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    /**
     * Returns which of some components are present.
     *
     * @param value the value to write
     * @return a word of the bitmap
     */
    private static long presence2(Large value) {
        String at = null;
        try {
            Integer f66 = value.f66();
            at = "f67";
            Optional<String> f67 = Failures.nonNull(value.f67());
            at = null;
            return 0x63L | (value.f65() ? 0x4L : 0) | (f66 != null ? 0x8L : 0)
                    | (f67.isPresent() ? 0x10L : 0);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    /**
     * Writes some of the components.
     *
     * @param out the stream to write to
     * @param value the value to write
     * @param present a word of the bitmap
     * @throws IOException if the stream fails
     */
    private static void encode1(ByteStream out, Large value, long present) throws IOException {
        String at = null;
        try {
            at = "f0";
            String f0 = Failures.nonNull(value.f0());
            int room = 4 + CompactStrings.room(f0);
            int p = Window.reserve(out, room);
            p = CompactStrings.put(out, p, f0, room);
            byte[] bytes = Window.array(out);
            at = "f1";
            LittleEndian.putInt(bytes, p, value.f1());
            Window.advance(out, p + 4);
            if ((present & 0x8L) != 0) {
                at = "f3";
                out.writeInt(Failures.nonNull(value.f3()));
            }
            if ((present & 0x10L) != 0) {
                at = "f4";
                CompactStrings.write(out, Failures.nonNull(value.f4()).get());
            }
            at = "f7";
            String f7 = Failures.nonNull(value.f7());
            room = 28 + CompactStrings.room(f7);
            p = Window.reserve(out, room);
            bytes = Window.array(out);
            at = "f5";
            FixedValues.put(bytes, p, Failures.nonNull(value.f5()));
            at = null;
            LittleEndian.putLong(bytes, p + 16, value.f6());
            at = "f7";
            p = CompactStrings.put(out, p + 24, f7, room);
            bytes = Window.array(out);
            at = "f8";
            LittleEndian.putInt(bytes, p, value.f8());
            Window.advance(out, p + 4);
            if ((present & 0x400L) != 0) {
                at = "f10";
                out.writeInt(Failures.nonNull(value.f10()));
            }
            if ((present & 0x800L) != 0) {
                at = "f11";
                CompactStrings.write(out, Failures.nonNull(value.f11()).get());
            }
            at = "f14";
            String f14 = Failures.nonNull(value.f14());
            room = 28 + CompactStrings.room(f14);
            p = Window.reserve(out, room);
            bytes = Window.array(out);
            at = "f12";
            FixedValues.put(bytes, p, Failures.nonNull(value.f12()));
            at = null;
            LittleEndian.putLong(bytes, p + 16, value.f13());
            at = "f14";
            p = CompactStrings.put(out, p + 24, f14, room);
            bytes = Window.array(out);
            at = "f15";
            LittleEndian.putInt(bytes, p, value.f15());
            Window.advance(out, p + 4);
            if ((present & 0x20000L) != 0) {
                at = "f17";
                out.writeInt(Failures.nonNull(value.f17()));
            }
            if ((present & 0x40000L) != 0) {
                at = "f18";
                CompactStrings.write(out, Failures.nonNull(value.f18()).get());
            }
            at = "f21";
            String f21 = Failures.nonNull(value.f21());
            room = 28 + CompactStrings.room(f21);
            p = Window.reserve(out, room);
            bytes = Window.array(out);
            at = "f19";
            FixedValues.put(bytes, p, Failures.nonNull(value.f19()));
            at = null;
            LittleEndian.putLong(bytes, p + 16, value.f20());
            at = "f21";
            p = CompactStrings.put(out, p + 24, f21, room);
            bytes = Window.array(out);
            at = "f22";
            LittleEndian.putInt(bytes, p, value.f22());
            Window.advance(out, p + 4);
            if ((present & 0x1000000L) != 0) {
                at = "f24";
                out.writeInt(Failures.nonNull(value.f24()));
            }
            if ((present & 0x2000000L) != 0) {
                at = "f25";
                CompactStrings.write(out, Failures.nonNull(value.f25()).get());
            }
            at = "f28";
            String f28 = Failures.nonNull(value.f28());
            room = 28 + CompactStrings.room(f28);
            p = Window.reserve(out, room);
            bytes = Window.array(out);
            at = "f26";
            FixedValues.put(bytes, p, Failures.nonNull(value.f26()));
            at = null;
            LittleEndian.putLong(bytes, p + 16, value.f27());
            at = "f28";
            p = CompactStrings.put(out, p + 24, f28, room);
            bytes = Window.array(out);
            at = "f29";
            LittleEndian.putInt(bytes, p, value.f29());
            Window.advance(out, p + 4);
            if ((present & 0x80000000L) != 0) {
                at = "f31";
                out.writeInt(Failures.nonNull(value.f31()));
            }
            if ((present & 0x100000000L) != 0) {
                at = "f32";
                CompactStrings.write(out, Failures.nonNull(value.f32()).get());
            }
            at = "f35";
            String f35 = Failures.nonNull(value.f35());
            room = 28 + CompactStrings.room(f35);
            p = Window.reserve(out, room);
            bytes = Window.array(out);
            at = "f33";
            FixedValues.put(bytes, p, Failures.nonNull(value.f33()));
            at = null;
            LittleEndian.putLong(bytes, p + 16, value.f34());
            at = "f35";
            p = CompactStrings.put(out, p + 24, f35, room);
            bytes = Window.array(out);
            at = "f36";
            LittleEndian.putInt(bytes, p, value.f36());
            Window.advance(out, p + 4);
            if ((present & 0x4000000000L) != 0) {
                at = "f38";
                out.writeInt(Failures.nonNull(value.f38()));
            }
            if ((present & 0x8000000000L) != 0) {
                at = "f39";
                CompactStrings.write(out, Failures.nonNull(value.f39()).get());
            }
            at = "f42";
            String f42 = Failures.nonNull(value.f42());
            room = 28 + CompactStrings.room(f42);
            p = Window.reserve(out, room);
            bytes = Window.array(out);
            at = "f40";
            FixedValues.put(bytes, p, Failures.nonNull(value.f40()));
            at = null;
            LittleEndian.putLong(bytes, p + 16, value.f41());
            at = "f42";
            p = CompactStrings.put(out, p + 24, f42, room);
            bytes = Window.array(out);
            at = "f43";
            LittleEndian.putInt(bytes, p, value.f43());
            Window.advance(out, p + 4);
            if ((present & 0x200000000000L) != 0) {
                at = "f45";
                out.writeInt(Failures.nonNull(value.f45()));
            }
            if ((present & 0x400000000000L) != 0) {
                at = "f46";
                CompactStrings.write(out, Failures.nonNull(value.f46()).get());
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    /**
     * Writes some of the components.
     *
     * @param out the stream to write to
     * @param value the value to write
     * @param present a word of the bitmap
     * @param present2 a word of the bitmap
     * @throws IOException if the stream fails
     */
    private static void encode2(ByteStream out, Large value, long present, long present2) throws
            IOException {
        String at = null;
        try {
            at = "f49";
            String f49 = Failures.nonNull(value.f49());
            int room = 28 + CompactStrings.room(f49);
            int p = Window.reserve(out, room);
            byte[] bytes = Window.array(out);
            at = "f47";
            FixedValues.put(bytes, p, Failures.nonNull(value.f47()));
            at = null;
            LittleEndian.putLong(bytes, p + 16, value.f48());
            at = "f49";
            p = CompactStrings.put(out, p + 24, f49, room);
            bytes = Window.array(out);
            at = "f50";
            LittleEndian.putInt(bytes, p, value.f50());
            Window.advance(out, p + 4);
            if ((present & 0x10000000000000L) != 0) {
                at = "f52";
                out.writeInt(Failures.nonNull(value.f52()));
            }
            if ((present & 0x20000000000000L) != 0) {
                at = "f53";
                CompactStrings.write(out, Failures.nonNull(value.f53()).get());
            }
            at = "f56";
            String f56 = Failures.nonNull(value.f56());
            room = 28 + CompactStrings.room(f56);
            p = Window.reserve(out, room);
            bytes = Window.array(out);
            at = "f54";
            FixedValues.put(bytes, p, Failures.nonNull(value.f54()));
            at = null;
            LittleEndian.putLong(bytes, p + 16, value.f55());
            at = "f56";
            p = CompactStrings.put(out, p + 24, f56, room);
            bytes = Window.array(out);
            at = "f57";
            LittleEndian.putInt(bytes, p, value.f57());
            Window.advance(out, p + 4);
            if ((present & 0x800000000000000L) != 0) {
                at = "f59";
                out.writeInt(Failures.nonNull(value.f59()));
            }
            if ((present & 0x1000000000000000L) != 0) {
                at = "f60";
                CompactStrings.write(out, Failures.nonNull(value.f60()).get());
            }
            at = "f63";
            String f63 = Failures.nonNull(value.f63());
            room = 28 + CompactStrings.room(f63);
            p = Window.reserve(out, room);
            bytes = Window.array(out);
            at = "f61";
            FixedValues.put(bytes, p, Failures.nonNull(value.f61()));
            at = null;
            LittleEndian.putLong(bytes, p + 16, value.f62());
            at = "f63";
            p = CompactStrings.put(out, p + 24, f63, room);
            bytes = Window.array(out);
            at = "f64";
            LittleEndian.putInt(bytes, p, value.f64());
            Window.advance(out, p + 4);
            if ((present2 & 0x8L) != 0) {
                at = "f66";
                out.writeInt(Failures.nonNull(value.f66()));
            }
            if ((present2 & 0x10L) != 0) {
                at = "f67";
                CompactStrings.write(out, Failures.nonNull(value.f67()).get());
            }
            p = Window.reserve(out, 24);
            bytes = Window.array(out);
            at = "f68";
            FixedValues.put(bytes, p, Failures.nonNull(value.f68()));
            at = null;
            LittleEndian.putLong(bytes, p + 16, value.f69());
            Window.advance(out, p + 24);
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, at);
        }
    }

    /**
     * Describes some of the components.
     *
     * @param text where the text goes
     */
    private static void describe1(Description text) {
        text.add("1", "f0", "String", "compact string", "1..");
        text.add("2", "f1", "int", "4 bytes", "4");
        text.add("3", "f2", "boolean", "a bit, set if true", "0");
        text.add("4", "f3", "@Nullable Integer", "4 bytes; absent if null", "0..4");
        text.add("5", "f4", "Optional<String>", "compact string; absent if empty", "0..");
        text.add("6", "f5", "UUID", "16 bytes", "16");
        text.add("7", "f6", "long", "8 bytes; has a default", "0..8");
        text.add("8", "f7", "String", "compact string", "1..");
        text.add("9", "f8", "int", "4 bytes", "4");
        text.add("10", "f9", "boolean", "a bit, set if true", "0");
        text.add("11", "f10", "@Nullable Integer", "4 bytes; absent if null", "0..4");
        text.add("12", "f11", "Optional<String>", "compact string; absent if empty", "0..");
        text.add("13", "f12", "UUID", "16 bytes", "16");
        text.add("14", "f13", "long", "8 bytes; has a default", "0..8");
        text.add("15", "f14", "String", "compact string", "1..");
        text.add("16", "f15", "int", "4 bytes", "4");
        text.add("17", "f16", "boolean", "a bit, set if true", "0");
        text.add("18", "f17", "@Nullable Integer", "4 bytes; absent if null", "0..4");
        text.add("19", "f18", "Optional<String>", "compact string; absent if empty", "0..");
        text.add("20", "f19", "UUID", "16 bytes", "16");
        text.add("21", "f20", "long", "8 bytes; has a default", "0..8");
        text.add("22", "f21", "String", "compact string", "1..");
        text.add("23", "f22", "int", "4 bytes", "4");
        text.add("24", "f23", "boolean", "a bit, set if true", "0");
        text.add("25", "f24", "@Nullable Integer", "4 bytes; absent if null", "0..4");
        text.add("26", "f25", "Optional<String>", "compact string; absent if empty", "0..");
        text.add("27", "f26", "UUID", "16 bytes", "16");
        text.add("28", "f27", "long", "8 bytes; has a default", "0..8");
        text.add("29", "f28", "String", "compact string", "1..");
        text.add("30", "f29", "int", "4 bytes", "4");
        text.add("31", "f30", "boolean", "a bit, set if true", "0");
        text.add("32", "f31", "@Nullable Integer", "4 bytes; absent if null", "0..4");
        text.add("33", "f32", "Optional<String>", "compact string; absent if empty", "0..");
        text.add("34", "f33", "UUID", "16 bytes", "16");
        text.add("35", "f34", "long", "8 bytes; has a default", "0..8");
        text.add("36", "f35", "String", "compact string", "1..");
        text.add("37", "f36", "int", "4 bytes", "4");
        text.add("38", "f37", "boolean", "a bit, set if true", "0");
        text.add("39", "f38", "@Nullable Integer", "4 bytes; absent if null", "0..4");
        text.add("40", "f39", "Optional<String>", "compact string; absent if empty", "0..");
    }

    /**
     * Describes some of the components.
     *
     * @param text where the text goes
     */
    private static void describe2(Description text) {
        text.add("41", "f40", "UUID", "16 bytes", "16");
        text.add("42", "f41", "long", "8 bytes; has a default", "0..8");
        text.add("43", "f42", "String", "compact string", "1..");
        text.add("44", "f43", "int", "4 bytes", "4");
        text.add("45", "f44", "boolean", "a bit, set if true", "0");
        text.add("46", "f45", "@Nullable Integer", "4 bytes; absent if null", "0..4");
        text.add("47", "f46", "Optional<String>", "compact string; absent if empty", "0..");
        text.add("48", "f47", "UUID", "16 bytes", "16");
        text.add("49", "f48", "long", "8 bytes; has a default", "0..8");
        text.add("50", "f49", "String", "compact string", "1..");
        text.add("51", "f50", "int", "4 bytes", "4");
        text.add("52", "f51", "boolean", "a bit, set if true", "0");
        text.add("53", "f52", "@Nullable Integer", "4 bytes; absent if null", "0..4");
        text.add("54", "f53", "Optional<String>", "compact string; absent if empty", "0..");
        text.add("55", "f54", "UUID", "16 bytes", "16");
        text.add("56", "f55", "long", "8 bytes; has a default", "0..8");
        text.add("57", "f56", "String", "compact string", "1..");
        text.add("58", "f57", "int", "4 bytes", "4");
        text.add("59", "f58", "boolean", "a bit, set if true", "0");
        text.add("60", "f59", "@Nullable Integer", "4 bytes; absent if null", "0..4");
        text.add("61", "f60", "Optional<String>", "compact string; absent if empty", "0..");
        text.add("62", "f61", "UUID", "16 bytes", "16");
        text.add("63", "f62", "long", "8 bytes; has a default", "0..8");
        text.add("64", "f63", "String", "compact string", "1..");
        text.add("65", "f64", "int", "4 bytes", "4");
        text.add("66", "f65", "boolean", "a bit, set if true", "0");
        text.add("67", "f66", "@Nullable Integer", "4 bytes; absent if null", "0..4");
        text.add("68", "f67", "Optional<String>", "compact string; absent if empty", "0..");
        text.add("69", "f68", "UUID", "16 bytes", "16");
        text.add("70", "f69", "long", "8 bytes; has a default", "0..8");
    }

    /**
     * The fields of a value that is being read: too many for the variables of one method.
     */
    @SuppressWarnings("NullAway")
    private static final class Fields {
        /**
         * What {@code f0} will be.
         */
        private String f0;

        /**
         * What {@code f1} will be.
         */
        private int f1;

        /**
         * What {@code f2} will be.
         */
        private boolean f2;

        /**
         * What {@code f3} will be.
         */
        private Integer f3;

        /**
         * What {@code f4} will be.
         */
        private Optional<String> f4;

        /**
         * What {@code f5} will be.
         */
        private UUID f5;

        /**
         * What {@code f6} will be.
         */
        private long f6;

        /**
         * What {@code f7} will be.
         */
        private String f7;

        /**
         * What {@code f8} will be.
         */
        private int f8;

        /**
         * What {@code f9} will be.
         */
        private boolean f9;

        /**
         * What {@code f10} will be.
         */
        private Integer f10;

        /**
         * What {@code f11} will be.
         */
        private Optional<String> f11;

        /**
         * What {@code f12} will be.
         */
        private UUID f12;

        /**
         * What {@code f13} will be.
         */
        private long f13;

        /**
         * What {@code f14} will be.
         */
        private String f14;

        /**
         * What {@code f15} will be.
         */
        private int f15;

        /**
         * What {@code f16} will be.
         */
        private boolean f16;

        /**
         * What {@code f17} will be.
         */
        private Integer f17;

        /**
         * What {@code f18} will be.
         */
        private Optional<String> f18;

        /**
         * What {@code f19} will be.
         */
        private UUID f19;

        /**
         * What {@code f20} will be.
         */
        private long f20;

        /**
         * What {@code f21} will be.
         */
        private String f21;

        /**
         * What {@code f22} will be.
         */
        private int f22;

        /**
         * What {@code f23} will be.
         */
        private boolean f23;

        /**
         * What {@code f24} will be.
         */
        private Integer f24;

        /**
         * What {@code f25} will be.
         */
        private Optional<String> f25;

        /**
         * What {@code f26} will be.
         */
        private UUID f26;

        /**
         * What {@code f27} will be.
         */
        private long f27;

        /**
         * What {@code f28} will be.
         */
        private String f28;

        /**
         * What {@code f29} will be.
         */
        private int f29;

        /**
         * What {@code f30} will be.
         */
        private boolean f30;

        /**
         * What {@code f31} will be.
         */
        private Integer f31;

        /**
         * What {@code f32} will be.
         */
        private Optional<String> f32;

        /**
         * What {@code f33} will be.
         */
        private UUID f33;

        /**
         * What {@code f34} will be.
         */
        private long f34;

        /**
         * What {@code f35} will be.
         */
        private String f35;

        /**
         * What {@code f36} will be.
         */
        private int f36;

        /**
         * What {@code f37} will be.
         */
        private boolean f37;

        /**
         * What {@code f38} will be.
         */
        private Integer f38;

        /**
         * What {@code f39} will be.
         */
        private Optional<String> f39;

        /**
         * What {@code f40} will be.
         */
        private UUID f40;

        /**
         * What {@code f41} will be.
         */
        private long f41;

        /**
         * What {@code f42} will be.
         */
        private String f42;

        /**
         * What {@code f43} will be.
         */
        private int f43;

        /**
         * What {@code f44} will be.
         */
        private boolean f44;

        /**
         * What {@code f45} will be.
         */
        private Integer f45;

        /**
         * What {@code f46} will be.
         */
        private Optional<String> f46;

        /**
         * What {@code f47} will be.
         */
        private UUID f47;

        /**
         * What {@code f48} will be.
         */
        private long f48;

        /**
         * What {@code f49} will be.
         */
        private String f49;

        /**
         * What {@code f50} will be.
         */
        private int f50;

        /**
         * What {@code f51} will be.
         */
        private boolean f51;

        /**
         * What {@code f52} will be.
         */
        private Integer f52;

        /**
         * What {@code f53} will be.
         */
        private Optional<String> f53;

        /**
         * What {@code f54} will be.
         */
        private UUID f54;

        /**
         * What {@code f55} will be.
         */
        private long f55;

        /**
         * What {@code f56} will be.
         */
        private String f56;

        /**
         * What {@code f57} will be.
         */
        private int f57;

        /**
         * What {@code f58} will be.
         */
        private boolean f58;

        /**
         * What {@code f59} will be.
         */
        private Integer f59;

        /**
         * What {@code f60} will be.
         */
        private Optional<String> f60;

        /**
         * What {@code f61} will be.
         */
        private UUID f61;

        /**
         * What {@code f62} will be.
         */
        private long f62;

        /**
         * What {@code f63} will be.
         */
        private String f63;

        /**
         * What {@code f64} will be.
         */
        private int f64;

        /**
         * What {@code f65} will be.
         */
        private boolean f65;

        /**
         * What {@code f66} will be.
         */
        private Integer f66;

        /**
         * What {@code f67} will be.
         */
        private Optional<String> f67;

        /**
         * What {@code f68} will be.
         */
        private UUID f68;

        /**
         * What {@code f69} will be.
         */
        private long f69;

        /**
         * Begins with all fields unread.
         */
        private Fields() {
        }

        /**
         * Takes the booleans from the bitmap.
         *
         * @param present a word of the bitmap
         * @param present2 a word of the bitmap
         */
        private void readFlags(long present, long present2) {
            f2 = (present & 0x4L) != 0;
            f9 = (present & 0x200L) != 0;
            f16 = (present & 0x10000L) != 0;
            f23 = (present & 0x800000L) != 0;
            f30 = (present & 0x40000000L) != 0;
            f37 = (present & 0x2000000000L) != 0;
            f44 = (present & 0x100000000000L) != 0;
            f51 = (present & 0x8000000000000L) != 0;
            f58 = (present & 0x400000000000000L) != 0;
            f65 = (present2 & 0x4L) != 0;
        }

        /**
         * Reads some of the fields.
         *
         * @param in the stream to read from
         * @param present a word of the bitmap
         * @throws IOException if the bytes are malformed or the stream fails
         */
        private void read1(ByteStream in, long present) throws IOException {
            String at = null;
            try {
                at = "f0";
                f0 = CompactStrings.read(in);
                at = "f1";
                f1 = in.readInt();
                at = "f3";
                f3 = (present & 0x8L) == 0 ? null : in.readInt();
                at = "f4";
                f4 = (present & 0x10L) == 0 ? Optional.empty() : Optional.of(CompactStrings.read(in));
                at = "f5";
                f5 = FixedValues.readUuid(in);
                at = "f6";
                f6 = (present & 0x40L) == 0 ? 3L : in.readLong();
                at = "f7";
                f7 = CompactStrings.read(in);
                at = "f8";
                f8 = in.readInt();
                at = "f10";
                f10 = (present & 0x400L) == 0 ? null : in.readInt();
                at = "f11";
                f11 = (present & 0x800L) == 0 ? Optional.empty() : Optional.of(CompactStrings.read(in));
                at = "f12";
                f12 = FixedValues.readUuid(in);
                at = "f13";
                f13 = (present & 0x2000L) == 0 ? 3L : in.readLong();
                at = "f14";
                f14 = CompactStrings.read(in);
                at = "f15";
                f15 = in.readInt();
                at = "f17";
                f17 = (present & 0x20000L) == 0 ? null : in.readInt();
                at = "f18";
                f18 = (present & 0x40000L) == 0 ? Optional.empty() : Optional.of(CompactStrings.read(in));
                at = "f19";
                f19 = FixedValues.readUuid(in);
                at = "f20";
                f20 = (present & 0x100000L) == 0 ? 3L : in.readLong();
                at = "f21";
                f21 = CompactStrings.read(in);
                at = "f22";
                f22 = in.readInt();
                at = "f24";
                f24 = (present & 0x1000000L) == 0 ? null : in.readInt();
                at = "f25";
                f25 = (present & 0x2000000L) == 0 ? Optional.empty() : Optional.of(CompactStrings.read(in));
                at = "f26";
                f26 = FixedValues.readUuid(in);
                at = "f27";
                f27 = (present & 0x8000000L) == 0 ? 3L : in.readLong();
                at = "f28";
                f28 = CompactStrings.read(in);
                at = "f29";
                f29 = in.readInt();
                at = "f31";
                f31 = (present & 0x80000000L) == 0 ? null : in.readInt();
                at = "f32";
                f32 = (present & 0x100000000L) == 0 ? Optional.empty() : Optional.of(CompactStrings.read(in));
                at = "f33";
                f33 = FixedValues.readUuid(in);
                at = "f34";
                f34 = (present & 0x400000000L) == 0 ? 3L : in.readLong();
                at = "f35";
                f35 = CompactStrings.read(in);
                at = "f36";
                f36 = in.readInt();
                at = "f38";
                f38 = (present & 0x4000000000L) == 0 ? null : in.readInt();
                at = "f39";
                f39 = (present & 0x8000000000L) == 0 ? Optional.empty() : Optional.of(CompactStrings.read(in));
                at = "f40";
                f40 = FixedValues.readUuid(in);
                at = "f41";
                f41 = (present & 0x20000000000L) == 0 ? 3L : in.readLong();
                at = "f42";
                f42 = CompactStrings.read(in);
                at = "f43";
                f43 = in.readInt();
                at = "f45";
                f45 = (present & 0x200000000000L) == 0 ? null : in.readInt();
                at = "f46";
                f46 = (present & 0x400000000000L) == 0 ? Optional.empty() : Optional.of(CompactStrings.read(in));
            } catch (IOException | RuntimeException e) {
                throw Failures.onRead(e, in, at);
            }
        }

        /**
         * Reads some of the fields.
         *
         * @param in the stream to read from
         * @param present a word of the bitmap
         * @param present2 a word of the bitmap
         * @throws IOException if the bytes are malformed or the stream fails
         */
        private void read2(ByteStream in, long present, long present2) throws IOException {
            String at = null;
            try {
                at = "f47";
                f47 = FixedValues.readUuid(in);
                at = "f48";
                f48 = (present & 0x1000000000000L) == 0 ? 3L : in.readLong();
                at = "f49";
                f49 = CompactStrings.read(in);
                at = "f50";
                f50 = in.readInt();
                at = "f52";
                f52 = (present & 0x10000000000000L) == 0 ? null : in.readInt();
                at = "f53";
                f53 = (present & 0x20000000000000L) == 0 ? Optional.empty() : Optional.of(CompactStrings.read(in));
                at = "f54";
                f54 = FixedValues.readUuid(in);
                at = "f55";
                f55 = (present & 0x80000000000000L) == 0 ? 3L : in.readLong();
                at = "f56";
                f56 = CompactStrings.read(in);
                at = "f57";
                f57 = in.readInt();
                at = "f59";
                f59 = (present & 0x800000000000000L) == 0 ? null : in.readInt();
                at = "f60";
                f60 = (present & 0x1000000000000000L) == 0 ? Optional.empty() : Optional.of(CompactStrings.read(in));
                at = "f61";
                f61 = FixedValues.readUuid(in);
                at = "f62";
                f62 = (present & 0x4000000000000000L) == 0 ? 3L : in.readLong();
                at = "f63";
                f63 = CompactStrings.read(in);
                at = "f64";
                f64 = in.readInt();
                at = "f66";
                f66 = (present2 & 0x8L) == 0 ? null : in.readInt();
                at = "f67";
                f67 = (present2 & 0x10L) == 0 ? Optional.empty() : Optional.of(CompactStrings.read(in));
                at = "f68";
                f68 = FixedValues.readUuid(in);
                at = "f69";
                f69 = (present2 & 0x40L) == 0 ? 3L : in.readLong();
            } catch (IOException | RuntimeException e) {
                throw Failures.onRead(e, in, at);
            }
        }
    }
}
