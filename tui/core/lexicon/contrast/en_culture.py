"""English words for schools, churches, art, film, music and books, where one word excludes the other."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import Strength, Table

_TELLING = """
how the reviews were: rave_reviews glowing_reviews well_received praised_by_critics critical_acclaim five_stars
    warm_reviews / panned scathing_reviews bad_reviews savaged torn_apart poor_reviews critics_disliked / mixed_reviews
    lukewarm mixed_response;
the box office: box-office_hit box_office_hit smash_hit blockbuster packed_houses best-selling / flopped flop
    box-office_failure empty_seats half-empty_houses;
the language of it: in_english spoke_english speaking_english / through_an_interpreter through_a_translator
    in_translation translated_by / in_french spoke_french / in_german spoke_german / in_spanish spoke_spanish /
    in_arabic spoke_arabic / in_russian spoke_russian / in_latin / in_sign_language;
the work's true maker: genuine authenticated by_the_master original_work / forgery forged fake / replica reproduction /
    workshop_of follower_of school_of;
what became of the stolen work: recovered_undamaged found_undamaged recovered_intact unharmed / recovered_damaged
    badly_damaged slashed / never_recovered still_missing never_found;
how the museum came by it: bought_by_the_museum acquired_at_auction bought_at_auction / bequeathed left_in_a_will
    bequest / on_loan / looted plundered;
whether it goes back: will_be_returned agreed_to_return restitution handed_over_to_the_heirs gave_back /
    refused_to_return will_not_return keep_the_painting stay_in_the_museum;
how it was painted: oil_on_canvas / watercolour / charcoal / fresco / acrylic / pencil / pastel;
the lot at auction: sold_for_more exceeded_its_estimate above_its_estimate beat_its_estimate / failed_to_sell unsold
    went_unsold no_bids no_buyer withdrawn_from_sale / sold_for_less below_its_estimate / to_an_anonymous
    anonymous_bidder anonymous_buyer;
what the show is: world_premiere first_performance premiere / revival / farewell_concert farewell_performance
    last_performance final_performance;
whether the concert went on: concert_was_cancelled cancelled_the_concert called_off_the_concert cancelled_the_tour /
    concert_went_ahead played_on went_on_with show_went_on / postponed_the_concert rescheduled_the_concert
    postponed_the_tour;
who sang or played: understudy stand-in stood_in replacement / in_the_lead_role himself_sang herself_sang;
how the music was made: sang_live played_live live_performance / playback lip-synced mimed recorded_backing;
the author's name: pseudonym under_a_pen pen_name / own_name real_name / anonymously;
the book's fate: banned_the_book book_was_banned removed_from_libraries withdrawn_from_libraries / book_may_be_sold
    lifted_the_ban / pulped withdrawn_from_sale;
the life in the story: autobiography memoir true_story based_on_real / fiction fictional novel_is_invented /
    authorised_biography unauthorised_biography;
the school's choice: will_stay_open saved_from_closure school_stays / will_close close_the_school school_closes
    school_will_close;
how lessons were held: in_the_classroom in_person face-to-face in_class / remotely distance_learning from_home;
the exam's result: passed_the_exam top_marks highest_marks / failed_the_exam / cheated cheating / resat_the_exam;
how pupils are taken: by_lottery drawn_by_lot / by_entrance_exam entrance_test / by_catchment nearest_school /
    first_come first-come;
the fees: tuition_fees raise_fees higher_fees raised_fees / scrap_fees abolished_fees no_fees free_tuition / cut_fees
    lower_fees frozen_fees froze_fees;
the punishment of the pupil: expelled permanently_excluded / suspended temporarily_excluded / given_detention /
    no_punishment let_off reprimanded;
the priest's fate: defrocked / ordained ordination / excommunicated / transferred_to_another moved_to_another;
the church's building: deconsecrated sold_off / consecrated / reopened_after_restoration;
how the pope spoke: from_the_balcony / from_a_wheelchair / in_a_letter written_message read_by_an_aide
    read_on_his_behalf / recorded_message;
"""
_SURE = """
the style: abstract / figurative realistic;
the photograph: black-and-white black_and_white / in_colour;
the edition: hardback hardcover / paperback / e-book ebook audiobook;
the print: limited_edition numbered / mass-produced;
the ending: happy_ending / tragic_ending sad_ending;
the audience: sold-out full_house / empty_hall half-empty sparse;
the hall: open-air outdoor / indoor;
the dress: in_uniform / in_plain_clothes plain-clothes civilian_clothes / in_costume / in_mourning dressed_in_black;
the school: state_school / private_school independent_school fee-paying / boarding_school / grammar_school;
boys and girls: co-educational mixed_school / single-sex girls-only boys-only;
the pupil's place: top_of_the_class / bottom_of_the_class;
the faith: believer devout religious / atheist non-believer secular agnostic;
the sort of award: nominated shortlisted runner-up / =winner =won / lifetime_achievement / honorary;
whether the artist came: collected_the_award accepted_the_award_in / sent_a_message did_not_attend stayed_away absent;
the signing: signed_copy autographed hand-signed / unsigned;
the line between works: sequel / prequel / remake / original;
the voice: soprano / tenor / baritone / alto contralto / =bass;
whether it is real: true-life factual non-fiction / fictitious fictional made-up;
the degree: bachelor / master / doctorate phd / honorary_degree;
"""
_USUAL = """
the sort of film: comedy / thriller / documentary / horror / western / musical / drama / cartoon animation animated /
    romance / science_fiction;
the sort of book: novel / poetry poems / biography / cookbook / crime_novel thriller / children's_book / diary diaries /
    textbook / short_stories;
the sort of music: jazz / rock / pop / classical / folk / rap hip-hop / country_music / electronic techno / blues /
    opera;
the maker: director / screenwriter scriptwriter / producer / composer / conductor / choreographer / cameraman
    cinematographer / designer;
the player in the band: singer vocalist / guitarist / drummer / bassist / pianist / violinist / cellist / trumpeter /
    saxophonist / flautist / organist;
the subject: mathematics maths / physics / chemistry / biology / history / geography / literature / latin / french /
    german / music_lessons / economics / law / philosophy;
the part of the service: christening baptism / funeral burial / wedding / confirmation / mass / vigil / sermon;
the order of clergy: monk / nun / priest / bishop / deacon / friar / abbot / abbess / cardinal / rabbi / imam;
the part of the church: steeple spire tower / altar / organ / roof / bell bells / stained-glass window / crypt / nave /
    pulpit;
how the picture was harmed: slashed knife / soup sprayed / acid / torn tore / fire smoke / water_damage damp / glued;
the role: lead_role title_role / supporting_role / cameo / villain / narrator;
the prize won: best_film best_picture / best_director / best_actor best_actress / best_screenplay / jury_prize /
    audience_award;
the voice of the book: first_person / third_person;
"""

TABLES = (
    Table(PointKind.OPPOSITE, Strength.TELLING, _TELLING),
    Table(PointKind.OPPOSITE, Strength.SURE, _SURE),
    Table(PointKind.OPPOSITE, Strength.USUAL, _USUAL),
)
"""Groups of the field, by strength."""
