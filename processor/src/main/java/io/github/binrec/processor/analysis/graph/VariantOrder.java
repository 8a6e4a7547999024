package io.github.binrec.processor.analysis.graph;

import io.github.binrec.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The order in which a sealed interface permits its subtypes, and whether it can be relied upon.
 *
 * <p>Without a {@code permits} clause it should be that of the file. But javac before 23 takes a sealed subinterface forward when a
 * type before it extends it (seen on 17), and Eclipse's compiler (since 3.43 at the latest) sorts by name first, and takes sealed
 * classes forward too. Nothing tells whether there is a clause. So an order is in doubt if it is another than the file's and could
 * have come about in this way.
 */
public final class VariantOrder {
    private final List<TypeElement> permitted;
    private final List<TypeElement> file;
    private final boolean inOneFile;

    public VariantOrder(TypeElement level) {
        this.permitted = Variants.permitted(level);
        this.inOneFile = permitted.stream().allMatch(type -> Position.inOneFile(type, level));
        this.file = new ArrayList<>();
        Element outermost = level;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        collect(outermost, file);
    }

    private static void collect(Element from, List<TypeElement> found) {
        for (TypeElement type : ElementFilter.typesIn(from.getEnclosedElements())) {
            found.add(type);
            collect(type, found);
        }
    }

    /** {@return the order that the compiler gives} */
    public List<TypeElement> permitted() {
        return permitted;
    }

    /** {@return the order of the file} */
    public List<TypeElement> declared() {
        return file.stream().filter(permitted::contains).toList();
    }

    /**
     * Whether the order can be the compiler's own.
     *
     * @param sorted whether the compiler is one that sorts
     */
    public boolean isInDoubt(boolean sorted) {
        return inOneFile && !permitted.equals(declared()) && permitted.equals(takenForward(sorted));
    }

    /** The order that a compiler makes of the file's: a subtype that is needed comes before the one that needs it. */
    private List<TypeElement> takenForward(boolean sorted) {
        List<TypeElement> visited = new ArrayList<>(file);
        if (sorted) {
            visited.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
        }
        List<TypeElement> order = new ArrayList<>();
        for (TypeElement type : visited) {
            Stream<TypeElement> needed = permitted.stream()
                    .filter(level -> (sorted || level.getKind() == ElementKind.INTERFACE) && isBelow(type, level));
            Stream.concat(needed, Stream.of(type))
                    .filter(permitted::contains)
                    .filter(next -> !order.contains(next))
                    .forEach(order::add);
        }
        return order;
    }

    private static boolean isBelow(TypeElement type, TypeElement level) {
        Variants variants = Variants.of(level);
        return variants.records().contains(type) || variants.levels().contains(type);
    }
}
