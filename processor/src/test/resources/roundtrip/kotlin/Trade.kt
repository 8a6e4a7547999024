package shop

import io.github.binrec.annotations.BinaryRecord
import io.github.binrec.annotations.Default
import io.github.binrec.annotations.FieldId
import io.github.binrec.annotations.Varint
import io.github.binrec.codec.BinaryCodec
import java.time.Instant
import java.util.HexFormat
import java.util.concurrent.Callable

enum class Side { BUY, SELL }

@BinaryRecord
data class Leg(val price: Long, @Varint val quantity: Int)

@BinaryRecord
data class Trade(
    val id: Long,
    val symbol: String,
    val side: Side,
    val legs: List<Leg>,
    val note: String?,
    val open: Boolean,
    val isHot: Boolean,
    val counts: Map<String, Int>,
    val rank: Int?,
    val at: Instant?,
)

/** Its parameters have wildcards in Java; ids out of order; a default. */
@BinaryRecord
data class Grid(
    @FieldId(2) val rows: List<List<Leg>>,
    @FieldId(1) val byName: Map<String, Set<Side>>,
    @Default("7") var level: Int = 7,
)

/** A superclass, properties that are set afterwards, and one that is left out. */
open class Owned {
    var owner: String = ""
}

@BinaryRecord
class Account : Owned() {
    var level: Int = 0
    @Transient var cached: Int = 5

    override fun equals(other: Any?) = other is Account && owner == other.owner && level == other.level

    override fun hashCode() = level

    override fun toString() = "$owner $level"
}

/** What the test runs: the bytes of each value, and what is read back. */
class Program : Callable<List<String>> {
    override fun call(): List<String> {
        val leg = Leg(5, -1)
        return listOf(
            trip(Trade(1, "AB", Side.SELL, listOf(leg), null, true, false, mapOf("a" to 1), null, Instant.EPOCH), TradeCodec.INSTANCE),
            trip(Trade(2, "€", Side.BUY, listOf(), "n", false, true, mapOf(), 3, null), TradeCodec.INSTANCE),
            trip(Grid(listOf(listOf(leg), listOf()), mapOf("b" to setOf(Side.SELL))), GridCodec.INSTANCE),
            trip(Account().apply { owner = "o"; level = 2; cached = 6 }, AccountCodec.INSTANCE),
        )
    }

    private fun <T : Any> trip(value: T, codec: BinaryCodec<T>): String {
        val bytes = codec.toBytes(value)
        val back = codec.fromBytes(bytes)
        check(back == value) { "$back instead of $value" }
        return HexFormat.of().formatHex(bytes) + " " + back
    }
}
