package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.sampling.DrawDesign;

class PublishedDesignsIT {

    @ParameterizedTest
    @ValueSource(strings = {"birmingham", "blackburn-with-darwen", "bristol", "dorset", "wolverhampton"})
    void everyDrawsDesignIsReadBackFromWhatIsPublished(String folder) {
        Pack pack = OwnPacks.of(folder);
        assertThat(pack.activities()).isNotEmpty();
        for (Activity activity : pack.activities()) {
            for (Activity.DrawPlan draw : activity.draws()) {
                DrawDesign design = DrawDesign.of(pack, activity, draw.id());
                assertThat(DrawDesign.read(design.text()).digest()).isEqualTo(design.digest());
            }
        }
    }
}
