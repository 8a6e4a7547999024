package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import java.util.Iterator;
import java.util.List;

/** How a loop goes over what a collection or an array holds. */
sealed interface Traversal {
    /** {@return the type of an element} */
    TypeName type();

    /** {@return the variable of the element} */
    String element();

    /** {@return the variable of what holds the elements} */
    String held();

    /** {@return what stands between the parentheses of a loop over all: {@code Leg element : legs}} */
    default CodeBlock forEach() {
        return CodeBlock.of("$T $N : $N", type(), element(), held());
    }

    /** {@return the statement before a loop that takes one after the other} */
    CodeBlock begin();

    /** {@return the condition on which another one follows} */
    CodeBlock hasNext();

    /** {@return what that adds to the condition of a loop for as many as there should be: there may be fewer} */
    default CodeBlock andHasNext() {
        return CodeBlock.of(" && $L", hasNext());
    }

    /** {@return a statement that takes one} */
    CodeBlock next();

    /**
     * Over a collection, by its iterator.
     *
     * <pre>{@code
     * Iterator<Leg> elements = legs.iterator();
     * while (elements.hasNext()) {
     *     Leg element = elements.next();
     * }
     * }</pre>
     *
     * @param type the type of an element
     * @param element its variable
     * @param held the variable of the collection
     * @param iterator the variable of the iterator
     */
    record OfCollection(TypeName type, String element, String held, String iterator) implements Traversal {
        @Override
        public CodeBlock begin() {
            TypeName iterators = ParameterizedTypeName.get(ClassName.get(Iterator.class), type);
            return CodeBlock.builder()
                    .addStatement("$T $N = $N.iterator()", iterators, iterator, held)
                    .build();
        }

        @Override
        public CodeBlock hasNext() {
            return CodeBlock.of("$N.hasNext()", iterator);
        }

        @Override
        public CodeBlock next() {
            return CodeBlock.builder()
                    .addStatement("$T $N = $N.next()", type, element, iterator)
                    .build();
        }
    }

    /**
     * Over a list, by the index where several elements share a check: C2 then does without the checks of an iterator. Nor are there
     * those for a list that is changed meanwhile; what is seen then is only that the count has changed, or the list refuses an index.
     *
     * <pre>{@code
     * List<Leg> elements = IndexedLists.of(legs);
     * while (index < elements.size()) {
     *     Leg element = elements.get(index);
     * }
     * }</pre>
     *
     * @param type the type of an element
     * @param element its variable
     * @param held the variable of the list
     * @param indexed the variable of the list whose elements have an index
     * @param index the variable of the index
     */
    record OfList(TypeName type, String element, String held, String indexed, String index) implements Traversal {
        @Override
        public CodeBlock begin() {
            TypeName lists = ParameterizedTypeName.get(ClassName.get(List.class), type);
            return CodeBlock.builder()
                    .addStatement("$T $N = $L", lists, indexed, RuntimeNames.INDEXED_LIST.call(held))
                    .build();
        }

        @Override
        public CodeBlock hasNext() {
            return CodeBlock.of("$N < $N.size()", index, indexed);
        }

        @Override
        public CodeBlock next() {
            return CodeBlock.builder()
                    .addStatement("$T $N = $N.get($N)", type, element, indexed, index)
                    .build();
        }
    }

    /**
     * Over an array, by the index.
     *
     * <pre>{@code
     * while (index < legs.length) {
     *     Leg element = legs[index];
     * }
     * }</pre>
     *
     * @param type the type of an element
     * @param element its variable
     * @param held the variable of the array
     * @param index the variable of the index
     */
    record OfArray(TypeName type, String element, String held, String index) implements Traversal {
        @Override
        public CodeBlock begin() {
            return CodeBlock.of("");
        }

        @Override
        public CodeBlock hasNext() {
            return CodeBlock.of("$N < $N.length", index, held);
        }

        /** An array's length does not change. */
        @Override
        public CodeBlock andHasNext() {
            return CodeBlock.of("");
        }

        @Override
        public CodeBlock next() {
            return CodeBlock.builder()
                    .addStatement("$T $N = $N[$N]", type, element, held, index)
                    .build();
        }
    }
}
