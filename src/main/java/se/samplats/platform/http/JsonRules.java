package se.samplats.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import se.samplats.platform.kernel.Invalid;

/**
 * Which JSON the API accepts: no unknown field, since one misspelled would be lost in silence, no key twice, no number for a text or the
 * reverse, no fraction for a whole number, no date out of range, and in no text a personal number or a control character.
 */
@Singleton
class JsonRules implements ObjectMapperCustomizer {

    /** After all other customizers: the last one decides how a day is read. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation") // the mapper is given as made: there is no builder to ask
    public void customize(ObjectMapper mapper) {
        mapper.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        mapper.configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);
        mapper.configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, false);
        mapper.configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, false);
        mapper.configure(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, true);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.registerModule(new SimpleModule("samplats")
                .addDeserializer(String.class, new CleanText())
                .addDeserializer(LocalDate.class, new SaneDay()));
    }

    private static final class CleanText extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1;

        CleanText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            CleanTexts.check("", text);
            return text;
        }
    }

    private static final class SaneDay extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1;

        /** {@code YYYY-MM-DD}, and no time of day after it. */
        private static final int LENGTH = 10;

        SaneDay() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(com.fasterxml.jackson.core.JsonToken.VALUE_STRING)) {
                throw JsonMappingException.from(parser, "", Invalid.field("", "unknown-date"));
            }
            LocalDate day = parser.getTextLength() == LENGTH
                    ? LocalDateDeserializer.INSTANCE.deserialize(parser, context)
                    : null;
            if (day == null || day.getYear() < 1900 || day.getYear() > 9999) {
                throw JsonMappingException.from(parser, "", Invalid.field("", "unknown-date"));
            }
            return day;
        }
    }
}
