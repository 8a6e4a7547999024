package io.github.binrec.samples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.samples.tour.EvolvingRecord.UserV2;
import io.github.binrec.samples.tour.FirstRecord.Trade;
import io.github.binrec.samples.tour.IndexedFile.Word;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each program of the tour does what its page says. */
class TourTest {

    @Test
    void firstRecord_isTheReadmesExample() throws IOException {
        assertThat(FirstRecord.writeAndRead(ByteStreams.memory())).isEqualTo(new Trade(7, "ACME", 100, null));
        assertThat(HexFormat.of().formatHex(FirstRecord.bytes())).isEqualTo("120707000000000000000841434d4564000000");
        FirstRecord.main(new String[0]);
    }

    @Test
    void sealedTypes_carryTheirTags() throws IOException {
        byte[] bytes = SealedTypes_AccountCodec.INSTANCE.toBytes(SealedTypes.account());
        assertThat(HexFormat.of().formatHex(bytes))
                .isEqualTo(
                        "18" + "01" + "03" + "01" + "0501065a6feb" + "02" + "0b01e204000000000000d207" + "03" + "00");
        assertThat(SealedTypes_AccountCodec.INSTANCE.fromBytes(bytes)).isEqualTo(SealedTypes.account());
        SealedTypes.main(new String[0]);
    }

    @Test
    void genericTypes_arePutTogether() throws IOException {
        byte[] bytes = GenericTypes_CityCodec.INSTANCE.toBytes(GenericTypes.city());
        assertThat(HexFormat.of().formatHex(bytes))
                .isEqualTo("29" + "07" + "08526f6d61" + "01" + "09034507" + "0000c4f70200" + "170373070000" + "01"
                        + "0e73696e6461636f" + "08010c4e617468616e");
        assertThat(GenericTypes_CityCodec.INSTANCE.fromBytes(bytes)).isEqualTo(GenericTypes.city());
        byte[] tree = GenericTypes.treeCodec().toBytes(GenericTypes.tree());
        assertThat(GenericTypes.treeCodec().fromBytes(tree)).isEqualTo(GenericTypes.tree());
        GenericTypes.main(new String[0]);
    }

    @Test
    void evolvingRecord_readsOldBytes() throws IOException {
        assertThat(EvolvingRecord.upgraded()).isEqualTo(new UserV2(Optional.empty(), "Ada", true, 1));
        assertThat(EvolvingRecord.refusedByOldReader()).contains("UserV1.age").contains("MISSING_FIELD");
        EvolvingRecord.main(new String[0]);
    }

    @Test
    void indexedFile_isTheSameInMemoryAndOnDisk(@TempDir Path directory) throws IOException {
        List<Word> words = List.of(new Word("one", 1), new Word("three", 3), new Word("seven", 7));
        try (ByteStream memory = ByteStreams.memory();
                ByteStream file = ByteStreams.open(
                        directory.resolve("words"),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            IndexedFile.writeAll(memory, words);
            IndexedFile.writeAll(file, words);
            assertThat(file.toByteArray()).isEqualTo(memory.toByteArray());
            for (int i = 0; i < words.size(); i++) {
                assertThat(IndexedFile.read(memory, i)).isEqualTo(words.get(i));
                assertThat(IndexedFile.read(file, i)).isEqualTo(words.get(i));
            }
        }
        IndexedFile.main(new String[0]);
    }

    @Test
    void hostileInput_isRefusedWithReasonPositionAndField() {
        assertThat(HostileInput.refusals()).hasSize(4);
        assertThat(HostileInput.refusals().get(0)).contains("TRUNCATED");
        assertThat(HostileInput.refusals().get(1)).contains("Message.parts").contains("LENGTH_EXCEEDS_INPUT");
        assertThat(HostileInput.refusals().get(2)).contains("Message.parts[0]").contains("kind is -1");
        assertThat(HostileInput.refusals().get(3))
                .contains("Message.parts[0].next")
                .contains("LIMIT_EXCEEDED");
        HostileInput.main(new String[0]);
    }
}
