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
    /** {@return what stands between the parentheses of a loop over all: {@code Leg element : legs}} */
    CodeBlock forEach();

    /** {@return the variable of the element} */
    String element();

    /** {@return the statement before a loop that takes one after the other} */
    CodeBlock begin();

    /** {@return the condition on which another one follows} */
    CodeBlock hasNext();

    /** {@return what that adds to the condition of a loop for as many as there should be} */
    CodeBlock andHasNext();

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
     * @param collection the variable of the collection
     * @param iterator the variable of the iterator
     */
    record OfCollection(TypeName type, String element, String collection, String iterator) implements Traversal {
        @Override
        public CodeBlock forEach() {
            return CodeBlock.of("$T $N : $N", type, element, collection);
        }

        @Override
        public CodeBlock begin() {
            TypeName held = ParameterizedTypeName.get(ClassName.get(Iterator.class), type);
            return CodeBlock.builder()
                    .addStatement("$T $N = $N.iterator()", held, iterator, collection)
                    .build();
        }

        @Override
        public CodeBlock hasNext() {
            return CodeBlock.of("$N.hasNext()", iterator);
        }

        /** It may hold fewer than it said. */
        @Override
        public CodeBlock andHasNext() {
            return CodeBlock.of(" && $L", hasNext());
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
     * @param list the variable of the list
     * @param indexed the variable of the list whose elements have an index
     * @param index the variable of the index
     */
    record OfList(TypeName type, String element, String list, String indexed, String index) implements Traversal {
        @Override
        public CodeBlock forEach() {
            return CodeBlock.of("$T $N : $N", type, element, list);
        }

        @Override
        public CodeBlock begin() {
            TypeName held = ParameterizedTypeName.get(ClassName.get(List.class), type);
            return CodeBlock.builder()
                    .addStatement("$T $N = $L", held, indexed, RuntimeNames.INDEXED_LIST.call(list))
                    .build();
        }

        @Override
        public CodeBlock hasNext() {
            return CodeBlock.of("$N < $N.size()", index, indexed);
        }

        /** It may hold fewer than it said. */
        @Override
        public CodeBlock andHasNext() {
            return CodeBlock.of(" && $L", hasNext());
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
     * @param array the variable of the array
     * @param index the variable of the index
     */
    record OfArray(TypeName type, String element, String array, String index) implements Traversal {
        @Override
        public CodeBlock forEach() {
            return CodeBlock.of("$T $N : $N", type, element, array);
        }

        @Override
        public CodeBlock begin() {
            return CodeBlock.of("");
        }

        @Override
        public CodeBlock hasNext() {
            return CodeBlock.of("$N < $N.length", index, array);
        }

        @Override
        public CodeBlock andHasNext() {
            return CodeBlock.of("");
        }

        @Override
        public CodeBlock next() {
            return CodeBlock.builder()
                    .addStatement("$T $N = $N[$N]", type, element, array, index)
                    .build();
        }
    }
}
