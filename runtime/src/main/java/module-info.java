/** Streams over memory and files, and the codecs that use them. */
module io.github.binrec.runtime {
    // Not transitive: a user without JSpecify must compile.
    requires static org.jspecify;

    exports io.github.binrec.codec;
    exports io.github.binrec.stream;
}
