package se.samplats.exchange.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Text from bytes, by what the bytes can be: UTF-8 or UTF-16 where the file says so or where it can be nothing else; of the encodings
 * with one byte a letter the only one in which it is a Swedish text. Where two would do, or none, nothing is guessed.
 */
final class Encodings {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int ENOUGH = 4_000;

    private static final String SWEDISH = "åäöÅÄÖéÉ";
    private static final String MARKS = "\u00a0§°½–—’”“‘…•·€´";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Which letters and marks a text of each may hold: Windows' is read most, and may hold the names of more languages. */
    private static final Map<Charset, String> ONE_BYTE = Map.of(
            WINDOWS,
            SWEDISH + MARKS + "üÜèÈêëáÁàÀíóÓúñÑçÇæÆøØßôîïâ¼²³«»±×µ",
            Charset.forName("x-MacRoman"),
            SWEDISH + MARKS,
            Charset.forName("IBM850"),
            SWEDISH + MARKS);

    private Encodings() {}

    /** The text without its mark, or nothing. */
    static Optional<String> text(byte[] content) {
        return decoded(content).map(Encodings::unmarked);
    }

    private static Optional<String> decoded(byte[] content) {
        if (begins(content, 0xff, 0xfe)) {
            return strictly(content, StandardCharsets.UTF_16LE);
        }
        if (begins(content, 0xfe, 0xff)) {
            return strictly(content, StandardCharsets.UTF_16BE);
        }
        if (isHalfZeros(content, 1)) {
            return strictly(content, StandardCharsets.UTF_16LE);
        }
        if (isHalfZeros(content, 0)) {
            return strictly(content, StandardCharsets.UTF_16BE);
        }
        return strictly(content, StandardCharsets.UTF_8).or(() -> oneByte(content));
    }

    private static Optional<String> oneByte(byte[] content) {
        List<String> possible = ONE_BYTE.entrySet().stream()
                .flatMap(encoding -> swedish(content, encoding.getKey(), encoding.getValue()))
                .distinct()
                .toList();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    private static Stream<String> swedish(byte[] content, Charset encoding, String letters) {
        return strictly(content, encoding)
                .filter(text -> text.chars().allMatch(c -> c < 0x80 || letters.indexOf(c) >= 0))
                .filter(text -> encoding.equals(WINDOWS) || text.chars().anyMatch(c -> SWEDISH.indexOf(c) >= 0))
                .filter(text -> !GarbledText.isIn(text))
                .stream();
    }

    private static Optional<String> strictly(byte[] content, Charset encoding) {
        try {
            return Optional.of(
                    encoding.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length >= 2 && content[0] == (byte) first && content[1] == (byte) second;
    }

    /** Of two bytes a letter one is zero in nearly all Western text. */
    private static boolean isHalfZeros(byte[] content, int from) {
        int pairs = Math.min(content.length, ENOUGH) / 2;
        return pairs > 2 && zeros(content, from) > pairs * 3 / 4 && zeros(content, 1 - from) == 0;
    }

    private static int zeros(byte[] content, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(content.length, ENOUGH); i += 2) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
