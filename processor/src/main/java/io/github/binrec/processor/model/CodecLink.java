package io.github.binrec.processor.model;

/** When a codec gets hold of that of a type which it uses. */
public enum CodecLink {
    /** When it is made itself. */
    DIRECT,
    /** At once: it is its own. */
    SELF,
    /** When it first needs it, since that one needs this one to be made. */
    LATER,
    /** Likewise, from the codecs that generic types which hold each other share: else each use would bring new ones. */
    SHARED
}
