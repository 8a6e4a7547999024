package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.MalformedRecordException.Reason;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The encodings of the JDK's values at their edges; what is ordinary stands in FORMAT.md. */
class JdkValuesTest {
    private static <T> void refused(String hex, long position, Encoding.Reader<T> reader) {
        MalformedRecordException failure =
                catchThrowableOfType(MalformedRecordException.class, () -> Encoding.read(hex, reader));
        assertThat(failure.reason()).isEqualTo(Reason.INVALID_VALUE);
        assertThat(failure.position()).isEqualTo(position);
    }

    private static <T> void refusedText(String text, Encoding.Reader<T> reader) throws IOException {
        refused(Encoding.hex(out -> CompactStrings.write(out, text)), 0, reader);
    }

    @Test
    void allLocales_leadBackToThemselves_orAreRefused() throws IOException {
        int refused = 0;
        for (Locale locale : Locale.getAvailableLocales()) {
            try {
                byte[] bytes = Encoding.bytes(out -> NamedValues.write(out, locale));
                assertThat(NamedValues.sizeOf(locale)).isEqualTo(bytes.length);
                assertThat(Encoding.read(bytes, NamedValues::readLocale)).isEqualTo(locale);
            } catch (UnencodableValueException e) {
                refused++;
            }
        }
        assertThat(refused).isLessThan(5);
    }

    @Test
    void localeThatNoTagSays_isRefused() {
        Locale odd = new Locale("x_y", "z");
        assertThatThrownBy(() -> NamedValues.sizeOf(odd))
                .isInstanceOf(UnencodableValueException.class)
                .hasMessageContaining("no language tag");
    }

    @Test
    void allZones_leadBackToThemselves() throws IOException {
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZonedDateTime time = ZonedDateTime.of(2024, 10, 27, 2, 30, 0, 0, ZoneId.of(id));
            byte[] bytes = Encoding.bytes(out -> NamedValues.write(out, time));
            assertThat(NamedValues.sizeOf(time)).isEqualTo(bytes.length);
            assertThat(Encoding.read(bytes, NamedValues::readZonedDateTime)).isEqualTo(time);
        }
    }

    @Test
    void hourThatOccursTwice_keepsItsOffset() throws IOException {
        ZonedDateTime early = ZonedDateTime.of(2024, 10, 27, 2, 30, 0, 0, ZoneId.of("Europe/Berlin"));
        ZonedDateTime late = early.withLaterOffsetAtOverlap();
        assertThat(late).isNotEqualTo(early);
        assertThat(Encoding.read(Encoding.bytes(out -> NamedValues.write(out, late)), NamedValues::readZonedDateTime))
                .isEqualTo(late);
    }

    @Test
    void offsetThatDoesNotHoldThen_isMalformed() throws IOException {
        byte[] bytes = Encoding.bytes(out -> {
            FixedValues.write(out, OffsetDateTime.MAX.toLocalDateTime().withYear(2024));
            CalendarValues.write(out, ZoneOffset.ofHours(5));
            NamedValues.write(out, ZoneId.of("Europe/Berlin"));
        });
        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class, () -> Encoding.read(bytes, NamedValues::readZonedDateTime));
        assertThat(failure.reason()).isEqualTo(Reason.INVALID_VALUE);
        assertThat(failure.position()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+1", "Nowhere/City", "z", "UTC+1", "\u0000"})
    void otherZones_areMalformed(String id) throws IOException {
        refusedText(id, NamedValues::readZoneId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de_DE", "DE", "de-", "i-klingon", "und-x"})
    void otherTags_areMalformed(String tag) throws IOException {
        refusedText(tag, NamedValues::readLocale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "utf8", "utf-8", "no such", "latin1"})
    void otherCharsets_areMalformed(String name) throws IOException {
        refusedText(name, NamedValues::readCharset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "nope://x", " http://x/", "url:http://x/"})
    void otherUrls_areMalformed(String text) throws IOException {
        refusedText(text, NetValues::readUrl);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a b", "http://[", ":"})
    void otherUris_areMalformed(String text) throws IOException {
        refusedText(text, NetValues::readUri);
    }

    @Test
    void relativeUris_areUris() throws IOException {
        for (String text : new String[] {"", "a/b", "?q", "#f", "http://h/%20"}) {
            URI uri = URI.create(text);
            assertThat(Encoding.read(Encoding.bytes(out -> NetValues.write(out, uri)), NetValues::readUri))
                    .isEqualTo(uri);
        }
    }

    @Test
    void addressesOfOtherLengths_areMalformed() {
        refused("00", 0, NetValues::readInetAddress);
        refused("05 0102030405", 0, NetValues::readInetAddress);
    }

    @Test
    void scopeOfAnAddress_isNotKept() throws IOException {
        byte[] local = new byte[16];
        local[0] = (byte) 0xfe;
        local[1] = (byte) 0x80;
        Inet6Address scoped = Inet6Address.getByAddress(null, local, 3);
        InetAddress back =
                Encoding.read(Encoding.bytes(out -> NetValues.write(out, scoped)), NetValues::readInet6Address);

        assertThat(back).isEqualTo(scoped);
        assertThat(((Inet6Address) back).getScopeId()).isZero();
    }

    @Test
    void pathOfAnotherFileSystem_isRefused(@TempDir Path folder) throws IOException {
        URI uri = URI.create("jar:" + folder.resolve("x.zip").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
            assertThatThrownBy(() -> ContentValues.sizeOf(zip.getPath("a")))
                    .isInstanceOf(UnencodableValueException.class)
                    .hasMessageContaining("default file system");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a//b", "a/", "\u0000"})
    void otherPaths_areMalformed(String text) throws IOException {
        refusedText(text, ContentValues::readPath);
    }

    @Test
    void patternsOfHostileText_areMalformed() throws IOException {
        for (String text : new String[] {"(", "[a", "a{2,1}", "(".repeat(64), "[".repeat(64)}) {
            String hex = "00" + Encoding.hex(out -> CompactStrings.write(out, text));
            refused(hex, 0, ContentValues::readPattern);
        }
    }

    @Test
    void patternsWithFlagsThatTheyCannotHave_areMalformed() {
        refused("80 01 02 61", 0, ContentValues::readPattern); // CANON_EQ
        refused("80 02 02 61", 0, ContentValues::readPattern); // UNICODE_CHARACTER_CLASS brings UNICODE_CASE
        refused("80 80 01 02 61", 0, ContentValues::readPattern); // there is no such flag
        refused("ff ff ff ff 0f 02 61", 0, ContentValues::readPattern);
    }

    @Test
    void patternsWithFlagsInTheirText_leadBackToThemselves() throws IOException {
        for (Pattern pattern : new Pattern[] {
            Pattern.compile("(?i)a"),
            Pattern.compile("a", Pattern.UNICODE_CHARACTER_CLASS),
            Pattern.compile("(?x) a # b")
        }) {
            byte[] bytes = Encoding.bytes(out -> ContentValues.write(out, pattern));
            Pattern back = Encoding.read(bytes, ContentValues::readPattern);
            assertThat(back.pattern()).isEqualTo(pattern.pattern());
            assertThat(back.flags()).isEqualTo(pattern.flags());
        }
        assertThatThrownBy(() -> ContentValues.sizeOf(Pattern.compile("a", Pattern.CANON_EQ)))
                .isInstanceOf(UnencodableValueException.class);
    }

    @Test
    void patternThatChangesItsFlagsOnTheWay_isRefused_bothWays() throws IOException {
        assertThatThrownBy(() -> ContentValues.sizeOf(Pattern.compile("a(?-i)b", Pattern.CASE_INSENSITIVE)))
                .isInstanceOf(UnencodableValueException.class)
                .hasMessageContaining("(?i:...)");
        refused("02" + Encoding.hex(out -> CompactStrings.write(out, "a(?i)b")), 0, ContentValues::readPattern);
    }

    @Test
    void bufferIsWritten_withoutMovingIt() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(5).position(1).limit(3);
        assertThat(Encoding.hex(out -> ContentValues.write(out, buffer))).isEqualTo("020000");
        assertThat(Encoding.hex(out -> ContentValues.write(out, buffer.asReadOnlyBuffer())))
                .isEqualTo("020000");
        assertThat(buffer.position()).isEqualTo(1);
        assertThat(buffer.limit()).isEqualTo(3);
    }

    @Test
    void bitSets_ofAnyLength_readBack() throws IOException {
        for (int bit = 0; bit < 200; bit++) {
            BitSet bits = new BitSet();
            bits.set(bit);
            byte[] bytes = Encoding.bytes(out -> ContentValues.write(out, bits));
            assertThat(ContentValues.sizeOf(bits)).isEqualTo(bytes.length);
            assertThat(Encoding.read(bytes, ContentValues::readBitSet)).isEqualTo(bits);
        }
        refused("01 00", 1, ContentValues::readBitSet);
    }

    @Test
    void partsOfADate_outOfRange_areMalformed() {
        refused("00ca9a3b", 0, CalendarValues::readYear);
        refused("01000000 00", 0, CalendarValues::readYearMonth);
        refused("01000000 0d", 0, CalendarValues::readYearMonth);
        refused("02 1e", 0, CalendarValues::readMonthDay);
        refused("21fd0000", 0, CalendarValues::readZoneOffset);
        refused("00000080", 0, CalendarValues::readZoneOffset);
        refused("02", 0, AtomicValues::readAtomicBoolean);
        refused("657572", 0, NamedValues::readCurrency);
        refused("ff0000", 0, NamedValues::readCurrency);
    }

    @Test
    void extremes_readBack() throws IOException {
        assertThat(Encoding.read(
                        Encoding.bytes(out -> CalendarValues.write(out, OffsetDateTime.MIN)),
                        CalendarValues::readOffsetDateTime))
                .isEqualTo(OffsetDateTime.MIN);
        assertThat(Encoding.read(
                        Encoding.bytes(out -> CalendarValues.write(out, Year.of(Year.MIN_VALUE))),
                        CalendarValues::readYear))
                .isEqualTo(Year.of(Year.MIN_VALUE));
        assertThat(Encoding.read(
                        Encoding.bytes(out -> CalendarValues.write(out, ZoneOffset.MAX)),
                        CalendarValues::readZoneOffset))
                .isEqualTo(ZoneOffset.MAX);
    }
}
