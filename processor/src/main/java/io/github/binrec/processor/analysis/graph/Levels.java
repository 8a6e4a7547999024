package io.github.binrec.processor.analysis.graph;

import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.analysis.language.TypeUse;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * How many levels of depth a value of a record counts. One that can hold another of its type is one level, with what is usually between the
 * two. Where more is between them, so that the codecs take more stack for each, it counts as several: then as many levels as are
 * allowed never need more than a small stack has.
 *
 * <p>What takes how much was measured, interpreted and with each of the JIT's compilers. The numbers are hundreds of bytes, and the most
 * that writing, reading, measuring or stepping over took.
 */
public final class Levels {
    /** The room for a level: 256 KiB without what the JVM keeps to itself and some to spare, for 100 levels. */
    private static final int ROOM = 12;

    /** A codec of a record or a sealed type: {@code write}, {@code encode} and what is between them, or their like. */
    private static final int CODEC = 5;

    /** What leads from one generic type's codec to that of another. */
    private static final int LINK = 3;

    /** A generic type's codec, and what leads from it to that of its argument. */
    private static final int GENERIC = 7;

    /** A method that writes a collection. */
    private static final int COLLECTION = 3;

    /** The same in what has no length, and so is stepped over part by part. */
    private static final int PLAIN_COLLECTION = 4;

    /** A collection that is a type argument, and so has a codec. */
    private static final int ARGUMENT = 8;

    /** Less than any sum makes up for. */
    private static final int NONE = -1_000_000;

    private final TypeGraph graph;
    private final TypeElement record;
    private final int collection;

    private Levels(TypeGraph graph, TypeElement record, Framing framing) {
        this.graph = graph;
        this.record = record;
        this.collection = framing == Framing.PLAIN ? PLAIN_COLLECTION : COLLECTION;
    }

    /** {@return 0 if a value of the record cannot hold another one} */
    public static int of(TypeElement record, Framing framing, TypeGraph graph) {
        if (!graph.isRecursive(record)) {
            return 0;
        }
        Levels levels = new Levels(graph, record, framing);
        int most = 0;
        for (TypeUse use : graph.uses(record)) {
            most = Math.max(most, levels.between(use, false));
        }
        return (CODEC + most + ROOM - 1) / ROOM;
    }

    /** What is between the codec of the record and that of the next one that leads back to it, at most; negative if none does. */
    private int between(TypeUse use, boolean argument) {
        Optional<TypeElement> nested = TypeGraph.nested(use);
        int most = nested.filter(this::leadsBack).map(Levels::wayTo).orElse(NONE);
        int own = nested.isPresent() ? GENERIC : argument ? ARGUMENT : collection;
        for (TypeUse part : use.parts()) {
            most = Math.max(most, own + between(part, argument || nested.isPresent()));
        }
        return most;
    }

    private boolean leadsBack(TypeElement type) {
        return type.equals(record) || graph.reaches(type, record);
    }

    /** A record's own codec counts where the record does. A sealed type's stands between, with a link to its variants if it is generic. */
    private static int wayTo(TypeElement type) {
        int link = type.getTypeParameters().isEmpty() ? 0 : LINK;
        return TypeGraph.isSealed(type) ? CODEC + 2 * link : link;
    }
}
