package io.github.binrec.processor.analysis;

import io.github.binrec.processor.analysis.graph.TypeGraph;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.making.Lombok;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Members that Lombok adds to the class as it is: if it is asked after us, they are there in the next round. */
final class LateMembers {
    private final Compilation compilation;
    private final TypeGraph graph;

    LateMembers(Compilation compilation, TypeGraph graph) {
        this.compilation = compilation;
        this.graph = graph;
    }

    /** {@return whether what a class lacks, or one of its superclasses, may come yet} */
    boolean maySave(TypeElement type) {
        return compilation.runsLombok()
                && withSuperclasses(type).anyMatch(at -> Lombok.isAwaited(at) || Lombok.isPending(at));
    }

    /**
     * Whether Lombok has still to change a class of which the codec is made. As it stands in the source it may have all that a codec
     * needs, accessible fields and a constructor without parameters, and lose them.
     */
    boolean areComing(TypeElement type) {
        return compilation.runsLombok()
                && graph.reachable(type).stream()
                        .flatMap(this::withSuperclasses)
                        .anyMatch(Lombok::isPending);
    }

    private Stream<TypeElement> withSuperclasses(TypeElement type) {
        return Stream.iterate(type, at -> at != null, LateMembers::superclass).filter(compilation::isLatest);
    }

    private static @Nullable TypeElement superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType superclass && superclass.getKind() == TypeKind.DECLARED
                ? KnownTypes.elementOf(superclass)
                : null;
    }
}
