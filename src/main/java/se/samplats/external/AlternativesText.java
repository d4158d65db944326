package se.samplats.external;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;

/** The places that were shown, as they are kept beside the purchase: a snapshot that nothing later changes. */
@Singleton
class AlternativesText {

    private final ObjectMapper json;

    AlternativesText(ObjectMapper json) {
        this.json = json;
    }

    String of(List<Alternative> alternatives) {
        try {
            return json.writeValueAsString(alternatives);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records can be written", impossible);
        }
    }

    List<Alternative> read(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("the snapshot was written by another version", foreign);
        }
    }
}
