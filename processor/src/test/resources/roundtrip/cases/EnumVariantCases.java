package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Tag;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.List;

/** Enums among the variants of sealed types. */
public final class EnumVariantCases implements Cases {
    @BinaryRecord
    sealed interface Shape permits Circle, Unit, Angular {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Circle(byte radius) implements Shape {}

    enum Unit implements Shape { POINT, LINE }

    sealed interface Angular extends Shape permits Polygon {}

    /** With constants that have bodies, and so a class each. */
    enum Polygon implements Angular {
        @Tag(3) TRIANGLE {
            @Override
            int sides() {
                return 3;
            }
        },
        @Tag(300) MANY {
            @Override
            int sides() {
                return 300;
            }
        };

        abstract int sides();
    }

    @BinaryRecord
    sealed interface Signal permits Light, Sound {}

    @Tag(200)
    enum Light implements Signal { RED, GREEN }

    @Tag(0)
    enum Sound implements Signal { @Tag(2) BELL, @Tag(1) HORN }

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainScene(Unit unit, List<Shape> shapes, Signal signal) {}

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(EnumVariantCases_ShapeCodec.INSTANCE, Unit.LINE, "01 01"),
                new Case<>(EnumVariantCases_ShapeCodec.INSTANCE, Polygon.TRIANGLE, "02 03"),
                new Case<>(EnumVariantCases_ShapeCodec.INSTANCE, Polygon.MANY, "02 ac02"),
                new Case<>(EnumVariantCases_SignalCodec.INSTANCE, Light.GREEN, "c801 01"),
                new Case<>(EnumVariantCases_SignalCodec.INSTANCE, Sound.BELL, "00 02"),
                new Case<>(EnumVariantCases_PlainSceneCodec.INSTANCE,
                        new PlainScene(Unit.LINE, List.of(Unit.POINT, new Circle((byte) 5), Polygon.MANY), Sound.HORN),
                        "01  03 01 00  00 05  02 ac02  00 01"));
    }
}
